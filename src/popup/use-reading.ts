import { useCallback, useEffect, useState } from 'preact/hooks';
import type { HeadSignals } from '../core/article/head-signals.js';
import type { Article, Reading } from '../core/reading/reading.js';
import type { IncidentEntry } from './incidents.js';
import type { Loaded } from './load.js';
import type { Ports } from './ports.js';
import { withDate } from './with-date.js';

/** The page in the tab against the record: `none` where it is not about the incident, or was not read. */
export interface PageReading {
  readonly state: 'none' | 'reading' | 'read' | 'failed';
  readonly reading: Reading | null;
  /** The text that was read. */
  readonly article: Article | null;
  /** The date that the reader set; null where the page's own holds. */
  readonly setDate: string | null;
  readonly onDate: (date: string | null) => void;
}

interface Material {
  readonly article: Article;
  readonly signals: HeadSignals;
}

/** A page that changes just then is asked again, this often. */
const MOST_TRIES = 5;

const askArticle = async (ports: Ports, tabId: number, incident: string): Promise<Article | null> => {
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const answer = await ports.askTab(tabId, 'article', { incident });
    if (!answer.ok) return null;
    if (answer.value.article !== null) return answer.value.article;
    await ports.pause();
  }
  return null;
};

/** Reads the page against the incident, where it is about it; again when the reader sets its date. */
export const useReading = (ports: Ports, { tab, page }: Loaded, { id, index, story }: IncidentEntry): PageReading => {
  const about = page !== null && story?.open === true;
  const [material, setMaterial] = useState<Material | null>(null);
  const [read, setRead] = useState<Pick<PageReading, 'state' | 'reading'>>({ state: about ? 'reading' : 'none', reading: null });
  const [setDate, keepDate] = useState<string | null>(null);
  const { tabId } = tab;
  const { pack } = index;

  useEffect(() => {
    let ended = false;
    const ask = async (): Promise<void> => {
      // What was read stands until the page has been read anew.
      setRead((old) => (old.reading === null ? { state: 'reading', reading: null } : old));
      const [article, head] = await Promise.all([askArticle(ports, tabId, id), ports.askWorker('head', { tabId })]);
      if (ended) return;
      if (article === null || !head.ok || head.value.signals === null) return setRead({ state: 'failed', reading: null });
      keepDate(head.value.setDate);
      const next = { article, signals: head.value.signals };
      setMaterial((old) => (JSON.stringify(old) === JSON.stringify(next) ? old : next));
    };
    if (about) void ask();
    else setRead({ state: 'none', reading: null });
    return () => {
      ended = true;
    };
  }, [ports, tabId, id, about, page]);

  useEffect(() => {
    let ended = false;
    const start = async ({ article, signals }: Material): Promise<void> => {
      const reading = await ports.read({ pack, incident: id, article, signals: withDate(signals, setDate) });
      if (!ended) setRead({ state: reading === null ? 'failed' : 'read', reading });
    };
    if (material !== null) void start(material);
    return () => {
      ended = true;
    };
  }, [ports, pack, id, material, setDate]);

  const onDate = useCallback(
    (date: string | null) => {
      keepDate(date);
      void ports.askWorker('setDate', { tabId, date });
    },
    [ports, tabId],
  );
  return { ...read, article: material?.article ?? null, setDate, onDate };
};
