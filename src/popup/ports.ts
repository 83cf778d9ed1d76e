import type { HeadSignals } from '../core/article/head-signals.js';
import type { Pack } from '../core/pack/schema.js';
import type { Article, Reading } from '../core/reading/reading.js';
import type { Result } from '../core/result.js';
import type { OwnCalls, TabCalls } from '../platform/protocol.js';
import type { TabNews } from '../platform/tab-events.js';
import type { Keep } from '../ui/keep.js';

/** An article to be read against the record of one incident (a runtime id). */
export interface ReadWish {
  readonly pack: Pack;
  readonly incident: string;
  readonly article: Article;
  readonly signals: HeadSignals;
}

/** All that the popup knows of the world. */
export interface Ports extends Keep {
  readonly askWorker: <Name extends keyof OwnCalls>(call: Name, ask: OwnCalls[Name]['ask']) => Promise<Result<OwnCalls[Name]['answer'], string>>;
  readonly askTab: <Name extends keyof TabCalls>(tabId: number, call: Name, ask: TabCalls[Name]['ask']) => Promise<Result<TabCalls[Name]['answer'], string>>;
  /** Asks the reader for a site: to be called first thing in a click handler. */
  readonly requestSite: (pattern: string) => Promise<boolean>;
  /** Reads an article; null where it cannot be set beside the record. Here, and not in the page or the worker. */
  readonly read: (wish: ReadWish) => Promise<Reading | null>;
  /** Calls back whenever something happens to the page in a tab, and gives the way to end that; null where the surface closes with the next click. */
  readonly watch: ((tabId: number, hear: (news: TabNews) => void) => () => void) | null;
  /** Opens the surface that stays beside the page, in a window: to be called first thing in a click handler. Null where there is none. */
  readonly keepOpen: ((windowId: number) => void) | null;
  /** Resolves before the tab is asked again whether it has read its page. */
  readonly pause: () => Promise<void>;
}
