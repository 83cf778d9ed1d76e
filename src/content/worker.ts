import { readAnswer } from '../platform/messages.js';
import type { PageCalls } from '../platform/protocol.js';
import type { PageApi } from './api.js';

/** The way to the worker. */
export interface Worker {
  /** Asks, and reads the answer; null where there is none, or none that can be read. */
  ask<Name extends keyof PageCalls, Value>(call: Name, ask: PageCalls[Name]['ask'], read: (value: unknown) => Value | null): Promise<Value | null>;
  /** Ends an orphan: true once the extension has been reloaded or removed under the page. */
  isLost(): boolean;
}

/** `onLost` is called when the extension turns out to be gone. */
export const createWorker = (api: PageApi, onLost: () => void): Worker => {
  const isLost = (): boolean => {
    try {
      if (api.runtime.id !== undefined) return false;
    } catch {
      // Some versions throw where others give nothing; both say the same.
    }
    onLost();
    return true;
  };

  return {
    isLost,
    ask: async (call, ask, read) => {
      try {
        const answer = readAnswer(await api.runtime.sendMessage({ call, ask }));
        return answer.ok ? read(answer.value) : null;
      } catch {
        // A worker that died while it answered is no reason to stop; an extension that is gone is.
        isLost();
        return null;
      }
    },
  };
};
