import type { HeadSignals } from '../core/article/head-signals.js';
import type { TextPlace } from '../core/text-place.js';
import type { MarkKind } from '../core/mark-kind.js';
import type { Reason, Story } from '../core/match/mention.js';
import type { NameTable } from '../core/match/table.js';
import type { NameForm } from '../core/pack/entity-schema.js';
import type { Fault } from '../core/pack/fault.js';
import type { Pack } from '../core/pack/schema.js';
import type { CardNode } from '../core/card-tree.js';
import type { Article, ArticleStretch } from '../core/reading/reading.js';
import type { Policy } from '../core/policy/policy.js';
import type { PageRules, Settings, SettingsIntent } from '../core/rules/settings.js';
import type { SyncState } from '../core/sync/step.js';

/** One call: what is asked and what is answered. */
interface Call<Ask, Answer> {
  readonly ask: Ask;
  readonly answer: Answer;
}

/** The symbol under which the reader of a page's head is kept in the page script's own world, once it was asked for. */
export const HEAD_READER = 'counterclaim.head';

/** The same for what gives the text of a page, and leads to words in it. */
export const TEXT_READER = 'counterclaim.texts';

/** The same for what describes a page and its mentions for an export. */
export const PAGE_DESCRIBER = 'counterclaim.describe';

/** The names under which one document's marks are registered: random, so that no page can know them beforehand. */
export type HighlightNames = Readonly<Record<MarkKind | 'now', string>>;

/** The mention whose card is wanted. */
export interface CardAsk {
  /** What it means; several where the page does not settle which. */
  readonly entities: readonly string[];
  readonly reason: Reason;
  /** The words on the page. */
  readonly text: string;
  /** Its place among the marks of the page, from 0. */
  readonly index: number;
  readonly total: number;
  /** The card's style sheet comes with the first answer, and only then. */
  readonly withSheet: boolean;
}

/** What a page script may ask of the worker. Nothing else is served to it. */
export interface PageCalls {
  hello: Call<Record<never, never>, { readonly table: NameTable; readonly rules: PageRules }>;
  dress: Call<Record<never, never>, { readonly names: HighlightNames }>;
  card: Call<CardAsk, { readonly tree: CardNode; readonly sheet: string | null }>;
  report: Call<{ readonly mentions: number; readonly open: boolean }, null>;
  open: Call<{ readonly entity: string }, null>;
}

/** What became of a start: `shadowed` is a page whose markup took the extension interface away (`<form id="chrome">`). */
export type ReadOutcome = 'started' | 'refused' | 'shadowed';

/** Why a tab cannot be read, or that it can. */
export type Access = 'allowed' | 'not-allowed' | 'closed';

/** What the popup knows of the tab it was opened over. */
export interface TabState {
  readonly tabId: number;
  readonly windowId: number;
  readonly host: string | null;
  /** The path of its address; "" where that is hidden. */
  readonly path: string;
  /** The origin pattern that "allow on this site" would ask for; null where none can be asked. */
  readonly pattern: string | null;
  readonly access: Access;
  /** True where the reader allowed this site for good. */
  readonly always: boolean;
}

/** What a reader asked to see, by a card on a page or by words that were selected there. */
export interface Wish {
  /** The entity (a runtime id) to open at; null where it is a search. */
  readonly entity: string | null;
  /** What to search the record for; null where it is an entity. */
  readonly query: string | null;
}

/** What our own pages may ask of the worker. */
export interface OwnCalls {
  /** `tabId` null means the active tab of the current window. */
  tab: Call<{ readonly tabId: number | null }, TabState>;
  /** Reads the page in the tab now; answers once the page script runs there, or cannot. */
  read: Call<{ readonly tabId: number }, { readonly outcome: ReadOutcome }>;
  reload: Call<{ readonly tabId: number }, null>;
  /** `undo`: what can be taken back, the newest change first. */
  settings: Call<Record<never, never>, SettingsAnswer & { readonly problems: readonly StoredProblem[] }>;
  change: Call<{ readonly intent: SettingsIntent }, SettingsAnswer>;
  /** Syncing between the devices of the reader's browser account: how it stands, after it was switched on or off, or done at once. */
  sync: Call<{ readonly do: 'look' | 'on' | 'off' | 'now' }, SyncStatus>;
  packs: Call<Record<never, never>, { readonly packs: readonly Pack[]; readonly problems: readonly PackProblem[] }>;
  /** What a reader asked to see, by a card on the page or by words selected there, once. */
  wanted: Call<{ readonly tabId: number }, { readonly wish: Wish | null }>;
  /** What the page in the tab says of itself, and the date that the reader set for it; null where it cannot be read, or none is set. */
  head: Call<{ readonly tabId: number }, { readonly signals: HeadSignals | null; readonly setDate: string | null }>;
  /** The text of the page in the tab, one text for each block; null where it cannot be had. Leaves nothing on the page. */
  texts: Call<{ readonly tabId: number }, { readonly texts: readonly string[] | null }>;
  /** Brings words of such a text into view. */
  lead: Call<{ readonly tabId: number } & TextPlace, { readonly found: boolean }>;
  /** Keeps the reader's own date for the page in the tab, or forgets it. Nothing is kept of a private window. */
  setDate: Call<{ readonly tabId: number; readonly date: string | null }, null>;
}

/** The settings that hold, the reader's own where those are others, and what the organisation has set; what can be taken back, the newest first. */
export interface SettingsAnswer {
  readonly settings: Settings;
  readonly own: Settings | null;
  readonly policy: Policy;
  readonly undo: readonly string[];
}

/** How syncing stands: off; changes wait to be written; as in `SyncState` of the step; or the browser keeps nothing in step. */
export interface SyncStatus {
  readonly state: SyncState | 'off' | 'waiting' | 'unavailable';
  /** What could not be read of what came, or the browser's reason. */
  readonly fault: Fault | null;
  /** How much of what the browser takes is used; above 1: too much. */
  readonly share: number;
}

/** A stored value that could not be read; it was set aside, not lost. */
export interface StoredProblem {
  readonly key: string;
  readonly path: string;
  readonly reason: string;
}

/** A pack that could not be read. */
export interface PackProblem {
  readonly pack: string;
  readonly path: string;
  readonly reason: string;
}

export interface MentionItem {
  /** Place among all mentions of the page, from 0. */
  readonly index: number;
  readonly entity: string;
  readonly others: readonly string[];
  readonly mark: MarkKind;
  readonly form: NameForm;
  readonly reason: Reason;
  readonly exact: string;
  /** Up to 60 characters before and after, for the list. */
  readonly prefix: string;
  readonly suffix: string;
  /** True where it is marked. */
  readonly shown: boolean;
  /** True where only a rule can keep it from being marked: not how often names are marked, nor where. */
  readonly markable: boolean;
  /** True where it stands beside the page's own text. */
  readonly aside: boolean;
  /** False where a rule hides it. */
  readonly listed: boolean;
}

export interface PageStatus {
  readonly state: 'reading' | 'read' | 'no-text' | 'not-a-page' | 'no-highlights';
  readonly title: string;
  readonly stories: readonly Story[];
  readonly mentions: number;
  /** A kind without any mention is left out. */
  readonly counts: Readonly<Partial<Record<MarkKind, number>>>;
  readonly names: number;
}

/** What a tab answers to our own pages and to the worker. */
export interface TabCalls {
  status: Call<Record<never, never>, PageStatus>;
  /** At most 2,000 are listed, those that a rule hides among them; `total` is without these. */
  mentions: Call<Record<never, never>, { readonly items: readonly MentionItem[]; readonly total: number }>;
  jump: Call<{ readonly index: number }, { readonly found: boolean }>;
  rules: Call<{ readonly rules: PageRules }, null>;
  /** A keyboard command: the next or the previous mention, with its card where marks may be drawn. */
  step: Call<{ readonly by: 1 | -1 }, { readonly found: boolean }>;
  /** The text about the incident (a runtime id) that is under the reader's eyes; null where the page is not about it. */
  article: Call<{ readonly incident: string }, { readonly article: Article | null }>;
  /** Brings a stretch of the article that was asked for last into view. */
  flash: Call<ArticleStretch, { readonly found: boolean }>;
  end: Call<Record<never, never>, null>;
}
