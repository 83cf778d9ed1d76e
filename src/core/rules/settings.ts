import type { MarkKind } from '../mark-kind.js';
import type { Effect, Rule, Site, Subject } from './rule.js';

/** `mixed`: actors and people at every mention, other kinds at the first in each paragraph; the others are the same for all kinds. */
export const REPEATS = ['mixed', 'every', 'paragraph', 'page'] as const;
export type Repeat = (typeof REPEATS)[number];

/** Where marks stand: on all that is read, or only in the text of the page itself. */
export const SCOPES = ['page', 'article'] as const;
export type Scope = (typeof SCOPES)[number];

export const LINES = ['thick', 'thin', 'dotted', 'dashed', 'double', 'none'] as const;

/** How a kind is drawn, where the reader changed it. `colour` is the colour of another kind: only those are known to be legible. */
export interface MarkStyle {
  readonly line: (typeof LINES)[number];
  readonly colour: MarkKind;
  readonly background: boolean;
}

/** A word or name of the reader's own. */
export interface OwnTerm {
  readonly text: string;
  readonly note: string;
  /** Whose look it takes. */
  readonly mark: MarkKind;
  readonly caseExact: boolean;
  /** True where it also counts inside longer words; whole words only where it is left out. */
  readonly inside?: true;
}

/** The reader's choices, complete. Stored as differences from the defaults. */
export interface Settings {
  readonly rules: readonly Rule[];
  readonly repeat: Repeat;
  readonly scope: Scope;
  readonly styles: Readonly<Partial<Record<MarkKind, MarkStyle>>>;
  readonly terms: readonly OwnTerm[];
  /** True where the reader lets own terms be marked on pages: a site can find out which ones are. */
  readonly markTerms: boolean;
  /** Hosts on which nothing is read. */
  readonly sitesOff: readonly string[];
  /** True where names are counted on all pages, and none is marked on any, whatever the rules say. */
  readonly quiet: boolean;
}

/** The settings that are one value each. */
export type PlainSettings = Omit<Settings, 'rules' | 'terms' | 'sitesOff' | 'styles'>;

/** What a reader has before choosing anything. */
export const DEFAULT_SETTINGS: Settings = { rules: [], repeat: 'mixed', scope: 'page', styles: {}, terms: [], markTerms: false, sitesOff: [], quiet: false };

/** A rule to be set; `effect` null takes it away. */
export interface RuleChange {
  readonly subject: Subject;
  readonly site: Site | null;
  readonly effect: Effect | null;
}

/** One change, as a window sends it to the worker: an intent, never a whole state. */
export type SettingsIntent =
  | ({ readonly type: 'rule' } & RuleChange)
  /** Several rules at once: one change, taken back as one. */
  | { readonly type: 'rules'; readonly rules: readonly RuleChange[] }
  | { readonly type: 'repeat'; readonly repeat: Repeat }
  | { readonly type: 'scope'; readonly scope: Scope }
  /** `style` null gives the kind its own look back. */
  | { readonly type: 'style'; readonly kind: MarkKind; readonly style: MarkStyle | null }
  /** A term with the text of a known one takes its place. */
  | { readonly type: 'terms'; readonly terms: readonly OwnTerm[] }
  | { readonly type: 'forget-term'; readonly text: string }
  | { readonly type: 'mark-terms'; readonly on: boolean }
  | { readonly type: 'site'; readonly host: string; readonly on: boolean }
  | { readonly type: 'quiet'; readonly on: boolean }
  /** Takes the last change back. */
  | { readonly type: 'undo' }
  /** Everything as in a file that was exported; what was before can be had back by `undo`. */
  | { readonly type: 'replace'; readonly settings: Settings };

/** The part of the settings that one page needs. */
export interface PageRules {
  /** False where nothing may stand on the page: the site is switched off, or nothing is to be marked there. */
  readonly on: boolean;
  /** In the order in which they decide. */
  readonly rules: readonly Rule[];
  readonly repeat: Repeat;
  readonly scope: Scope;
}
