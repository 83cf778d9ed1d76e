import type { ReadyTable } from '../core/match/trie.js';
import type { PageBlock } from './block.js';
import type { BlockList } from './block-list.js';
import { OBSERVED, readChanges, type Change } from './changes.js';
import { isConnected, parentOf } from './dom.js';
import { createPace } from './pace.js';
import { inSlices } from './slices.js';
import { TIMING } from './timing.js';
import { LostPlace, walk } from './walk.js';

/** What the reader needs, and whom it tells. */
export interface ReaderOptions {
  readonly table: ReadyTable;
  readonly list: BlockList;
  readonly plain: boolean;
  readonly signal: AbortSignal;
  readonly ignored: (node: Node) => boolean;
  /** The list is up to date again. */
  readonly onRead: () => void;
  /** The document has a new root element, and no listeners. */
  readonly onNewRoot: () => void;
}

interface Due {
  readonly only: boolean;
  readonly at: number;
}

// Where more parts than this changed at once, reading the whole page costs less than telling them apart.
const MOST_PARTS = 500;

// Deciding again what a whole unit means may take at most this part of the time: a tenth.
const REST_FACTOR = 9;

// A page that takes the text away from under the reader each time is read in one go in the end.
const MOST_LOSSES = 3;

/** Reads the page once, then whatever changes in it, at most once a frame. Resolves after the first time. */
export const createReader = ({ table, list, plain, signal, ignored, onRead, onNewRoot }: ReaderOptions): { start(): Promise<void> } => {
  const due = new Map<Element, Due>();
  const paceOf = createPace();
  let losses = 0;
  let busy = false;
  let stale = false;
  let planned = Infinity;
  let turn = 0;
  let rested = 0;

  const put = ({ element, only, ticker }: Change): void => {
    const known = due.get(element);
    if (known !== undefined && (known.only === only || !known.only)) return;
    due.set(element, { only, at: ticker === null ? 0 : paceOf(ticker, performance.now()) });
  };

  const putAll = (): void => {
    due.clear();
    put({ element: document.documentElement, only: false, ticker: null });
  };

  /** Takes what is due now, without what lies inside something that is read as a whole. */
  const take = (now: number): [Element, Due][] => {
    if (due.size > MOST_PARTS) putAll();
    const ready = [...due].filter(([, { at }]) => at <= now);
    for (const [element] of ready) due.delete(element);
    const whole = new Set<Node>(ready.flatMap(([element, { only }]) => (only ? [] : [element])));
    const isInside = (element: Element): boolean => {
      for (let up = parentOf(element); up !== null; up = parentOf(up)) if (whole.has(up)) return true;
      return false;
    };
    return ready.filter(([element, { only }]) => isConnected(element) && !(only && whole.has(element)) && !isInside(element));
  };

  function* read(parts: readonly [Element, Due][]): Generator<void, void> {
    for (const [root, { only }] of parts) {
      if (!isConnected(root)) continue;
      if (only) list.drop(root);
      else list.dropBelow(root);
      const fresh: PageBlock[] = [];
      try {
        yield* walk({ root, only, plain }, table, (block) => {
          list.meet(block);
          fresh.push(block);
        });
        losses = 0;
      } catch (error) {
        if (!(error instanceof LostPlace)) throw error;
        losses++;
        put({ element: root, only, ticker: null });
      }
      list.add(fresh);
    }
  }

  const pass = async (): Promise<void> => {
    stale = false;
    const work = read(take(performance.now()));
    if (losses < MOST_LOSSES) await inSlices(work, signal);
    else while (work.next().done !== true);
    signal.throwIfAborted();
    const before = performance.now();
    onRead();
    const after = performance.now();
    rested = after + (after - before) * REST_FACTOR;
  };

  const next = async (): Promise<void> => {
    turn++;
    planned = Infinity;
    busy = true;
    try {
      await pass();
    } catch (error) {
      if (!signal.aborted) throw error;
    } finally {
      busy = false;
    }
    plan();
  };

  /** Plans the next pass: after the frame in which something changed, later for tickers. An earlier plan for a later time is void. */
  const plan = (): void => {
    if (busy || signal.aborted || (due.size === 0 && !stale)) return;
    const at = Math.max(rested, stale ? 0 : Math.min(...[...due.values()].map((part) => part.at)));
    if (at >= planned) return;
    planned = at;
    const mine = ++turn;
    const go = (): void => {
      if (mine === turn) void next();
    };
    const frame = (): void => {
      if (document.visibilityState === 'hidden') setTimeout(go, TIMING.hidden);
      else requestAnimationFrame(go);
    };
    const wait = at - performance.now();
    if (wait > 0) setTimeout(frame, wait);
    else frame();
  };

  const observer = new MutationObserver((records) => {
    const changes = readChanges(records, list, plain, ignored);
    changes.parts.forEach(put);
    if (changes.stale) stale = true;
    if (changes.newRoot) onNewRoot();
    plan();
  });

  return {
    start: async () => {
      observer.observe(document, OBSERVED);
      signal.addEventListener('abort', () => observer.disconnect());
      putAll();
      await next();
    },
  };
};
