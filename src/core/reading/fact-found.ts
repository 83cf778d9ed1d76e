import type { ArticleStretch } from './reading.js';

/** What the text has of a fact. `null` outcome: nothing; `missing` then tells whether it is sure that it has nothing of the kind. */
export interface FactFound {
  readonly outcome: 'carried' | 'differs' | null;
  readonly sentences: readonly ArticleStretch[];
  readonly pageValue: string | null;
  readonly reason: string;
  readonly missing: boolean;
}

/** The text has something of the kind, but it cannot be told whether it is this. */
export const unsure: FactFound = { outcome: null, sentences: [], pageValue: null, reason: 'not-compared', missing: false };

/** The text has nothing of the kind. */
export const missing: FactFound = { ...unsure, missing: true };

/** Sentences that carry the fact. */
export const carried = (sentences: readonly ArticleStretch[], reason: string, pageValue: string | null = null): FactFound => ({
  outcome: 'carried',
  sentences,
  pageValue,
  reason,
  missing: false,
});

/** Sentences that give another value. */
export const differing = (sentences: readonly ArticleStretch[], reason: string, pageValue: string): FactFound => ({
  outcome: 'differs',
  sentences,
  pageValue,
  reason,
  missing: false,
});
