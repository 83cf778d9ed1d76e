import { headSignalsSchema } from '../core/article/head-signals-schema.js';
import type { HeadSignals } from '../core/article/head-signals.js';
import { browser } from '../platform/browser.js';
import { HEAD_READER } from '../platform/protocol.js';

/** A document, or what stands in a tab now. */
interface Where {
  readonly tabId: number;
  readonly documentId?: string | undefined;
}

// It runs in the page and stands alone: nothing around it goes along.
const runReader = (key: string): unknown => {
  const reader: unknown = Reflect.get(globalThis, Symbol.for(key));
  return typeof reader === 'function' ? reader() : null;
};

/** What a page says of itself; null where no script may run in it, or what comes back cannot be read. */
export const readHead = async ({ tabId, documentId }: Where): Promise<HeadSignals | null> => {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  try {
    await browser.scripting.executeScript({ target, files: ['/reading/head.js'] });
    const [answer] = await browser.scripting.executeScript({ target, func: runReader, args: [HEAD_READER] });
    const parsed = headSignalsSchema.safeParse(answer?.result);
    return parsed.success ? parsed.data : null;
  } catch {
    // The page is gone, or closed to scripts: then nothing is known of it.
    return null;
  }
};
