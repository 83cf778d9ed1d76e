import { readingJson, type ReadingJson } from '../core/export/reading-json.js';
import { err, ok, type Result } from '../core/result.js';
import { readPage } from './load.js';
import type { Ports } from './ports.js';

/**
 * The reading of the page in the tab, against the first incident that it is about; null where it is about none.
 * The error is the code of the call that failed.
 */
export const exportReading = async (ports: Ports, tabId: number): Promise<Result<ReadingJson | null, string>> => {
  const page = await readPage(ports, tabId, new AbortController().signal);
  if (!page.ok) return page;
  const story = page.value.status.stories.find(({ open }) => open);
  if (story === undefined) return ok(null);
  const [packs, head, answer] = await Promise.all([
    ports.askWorker('packs', {}),
    ports.askWorker('head', { tabId }),
    ports.askTab(tabId, 'article', { incident: story.incident }),
  ]);
  if (!packs.ok) return packs;
  if (!head.ok) return head;
  if (!answer.ok) return answer;
  const { article } = answer.value;
  const { signals } = head.value;
  if (article === null) return ok(null);
  if (signals === null) return err('no-head');
  for (const pack of packs.value.packs) {
    const reading = await ports.read({ pack, incident: story.incident, article, signals });
    if (reading !== null) return ok(readingJson(reading, article));
  }
  return ok(null);
};
