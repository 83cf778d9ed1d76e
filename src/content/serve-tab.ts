import type { TabCalls } from '../platform/protocol.js';
import type { PageApi } from './api.js';
import { readTabCall } from './read-answers.js';

type Handlers = { readonly [Name in keyof TabCalls]: (ask: unknown) => Promise<unknown> };

const isCall = (handlers: Handlers, call: string): call is keyof TabCalls => Object.hasOwn(handlers, call);

/** Answers the calls that reach this tab, until the signal ends it. Messages that are not for a tab are left alone. */
export const serveTab = (api: PageApi, handlers: Handlers, signal: AbortSignal): void => {
  const { onMessage } = api.runtime;
  const answer = async (call: keyof TabCalls, ask: unknown): Promise<unknown> => {
    try {
      const value = await handlers[call](ask);
      return value === undefined ? { ok: false, error: 'bad-argument' } : { ok: true, value };
    } catch {
      // Said to who asked, and not in the page's console.
      return { ok: false, error: 'failed' };
    }
  };
  const listener: Parameters<typeof onMessage.addListener>[0] = (message, sender, respond) => {
    const called = readTabCall(message);
    if (called === null || sender.id !== api.runtime.id || !isCall(handlers, called.call)) return undefined;
    void answer(called.call, called.ask).then(respond);
    return true;
  };
  onMessage.addListener(listener);
  signal.addEventListener('abort', () => onMessage.removeListener(listener));
};
