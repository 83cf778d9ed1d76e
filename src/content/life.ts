import { isName, type NameTable } from '../core/match/table.js';
import type { PageRules } from '../core/rules/settings.js';
import { startSession, type PageSession } from '../page/session.js';
import { createCards } from './cards.js';
import { readDress, readHello, readNothing } from './read-answers.js';
import type { TabPage } from './tab-calls.js';
import type { Worker } from './worker.js';

const PAGES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

/** A page that is only being prepared is not read: it may never be seen. */
const seen = (): Promise<void> =>
  new Promise((resolve) => {
    if ('prerendering' in document && document.prerendering === true) document.addEventListener('prerenderingchange', () => resolve(), { once: true });
    else resolve();
  });

/**
 * The life of the page script in its page: asks the worker for the table, reads, asks again when the page comes back from the
 * browser's cache, and reports counts.
 */
export const startLife = (worker: Worker, end: () => void, signal: AbortSignal): TabPage => {
  const isPage = PAGES.has(document.contentType);
  let session: PageSession | null = null;
  let table: NameTable | null = null;
  let own = new AbortController();
  let reading = isPage;
  let reported = '';

  const report = (): void => {
    if (session === null || worker.isLost()) return;
    const count = { mentions: session.mentions().length, open: session.stories().some((story) => story.open) };
    const text = JSON.stringify(count);
    if (text === reported) return;
    reported = text;
    void worker.ask('report', count, readNothing);
  };

  const read = async (names: NameTable, rules: PageRules): Promise<void> => {
    own.abort();
    own = new AbortController();
    table = names;
    const cards = createCards(worker);
    session = startSession({
      table: names,
      rules,
      signal: AbortSignal.any([signal, own.signal]),
      dress: async () => (await worker.ask('dress', {}, readDress))?.names ?? null,
      load: cards.load,
      sheet: cards.sheet,
      onMore: (entity) => void worker.ask('open', { entity }, readNothing),
      onRead: report,
    });
    await session.read;
  };

  const greet = async (): Promise<void> => {
    await seen();
    // The worker may have been stopped while it answered; a second time it is there, or there is something else the matter.
    const hello = (await worker.ask('hello', {}, readHello)) ?? (signal.aborted ? null : await worker.ask('hello', {}, readHello));
    if (hello === null || signal.aborted) return;
    if (session !== null && table?.version === hello.table.version) session.setRules(hello.rules);
    else await read(hello.table, hello.rules);
  };

  let ready = isPage ? greet() : Promise.resolve();
  void ready.finally(() => (reading = false));

  addEventListener('pageshow', ({ persisted }) => void (persisted && isPage && (ready = greet())), { signal });
  document.addEventListener('visibilitychange', () => void worker.isLost(), { signal });

  return {
    state: () => {
      if (!isPage) return 'not-a-page';
      if (reading) return 'reading';
      if (!('highlights' in CSS)) return 'no-highlights';
      return session?.isEmpty() === false ? 'read' : 'no-text';
    },
    names: () => table?.entries.filter(isName).length ?? 0,
    current: () => session,
    session: async () => {
      await ready;
      return session;
    },
    end,
  };
};
