import { headSignalsSchema } from '../core/article/head-signals-schema.js';
import type { HeadSignals } from '../core/article/head-signals.js';
import { HEAD_READER } from '../platform/protocol.js';
import { runInPage } from '../platform/run-in-page.js';

/** A document, or what stands in a tab now. */
interface Where {
  readonly tabId: number;
  readonly documentId?: string | undefined;
}

/** What a page says of itself; null where no script may run in it, or what comes back cannot be read. */
export const readHead = async ({ tabId, documentId }: Where): Promise<HeadSignals | null> => {
  const target = documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };
  const parsed = headSignalsSchema.safeParse(await runInPage(target, '/reading/head.js', HEAD_READER));
  return parsed.success ? parsed.data : null;
};
