import type { MarkKind } from '../mark-kind.js';

/** The reader's choices, complete. Stored as differences from the defaults. */
export interface Settings {
  /** Kinds that are marked on pages. */
  readonly kinds: Readonly<Record<MarkKind, boolean>>;
  /** `mixed`: actors and people at every mention, other kinds at the first in each paragraph. `first`: all kinds at the first. */
  readonly repeat: 'mixed' | 'first';
  /** Hosts on which nothing is marked. */
  readonly sitesOff: readonly string[];
}

/** What a reader has before choosing anything. */
export const DEFAULT_SETTINGS: Settings = {
  kinds: { actor: true, person: true, agency: true, company: true, product: true, source: true, own: true },
  repeat: 'mixed',
  sitesOff: [],
};

/** One change, as a window sends it to the worker: an intent, never a whole state. */
export type SettingsIntent =
  | { readonly type: 'kind'; readonly kind: MarkKind; readonly on: boolean }
  | { readonly type: 'repeat'; readonly repeat: Settings['repeat'] }
  | { readonly type: 'site'; readonly host: string; readonly on: boolean };

/** The part of the settings that one page needs. */
export interface PageRules {
  /** False where the reader turned this site off. */
  readonly on: boolean;
  readonly kinds: Settings['kinds'];
  readonly repeat: Settings['repeat'];
}
