import type { Level, Position, Strength } from '../article/position.js';
import type { Publication } from '../article/publication/publication.js';
import type { Wholeness } from '../article/whole.js';

/** A stretch of the article: the block it stands in, and UTF-16 offsets into that block's text, end exclusive. */
export interface ArticleStretch {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** What was found of one row of the record in an article. */
export type Outcome =
  /** Found in the text. */
  | 'carried'
  /** Its stance was found for its side, and it could be this row or another. */
  | 'may-be-meant'
  /** Public before the article's day, the text is whole, and it was not found. */
  | 'not-found'
  /** Public on the article's own day and not found: nothing is said of it. */
  | 'same-day'
  /** Public after the article's day. */
  | 'later'
  /** The page has another value for the same quantity. */
  | 'differs'
  /** The page gives words as an answer to this incident that were said about something else. */
  | 'moved'
  /** The text is cut, or has no date: nothing is called not found. */
  | 'unknown';

/** One position that stands in the text. */
export interface FoundPosition {
  readonly position: Position;
  /** The rows of the record that it is, or could be. Empty where it fits none. */
  readonly rows: readonly string[];
  readonly level: Level;
  readonly strength: Strength;
}

/** What was decided of one attribution, and by which sentences. `reason` is a code for the surfaces. */
export interface AttributionOutcome {
  readonly id: string;
  readonly outcome: Outcome;
  readonly sentences: readonly ArticleStretch[];
  readonly reason: string;
}

/** The same for a fact; `pageValue` are the page's own words for its value. */
export interface FactOutcome {
  readonly id: string;
  readonly outcome: Outcome;
  readonly sentences: readonly ArticleStretch[];
  readonly pageValue: string | null;
  readonly reason: string;
}

/**
 * Something about the text itself. `hedge-lost`: the adjective of a state before an actor word, in the paper's own voice, where every
 * recorded speaker hedged. `other-report`: beside moved words, the authors of the other case's report are given as those of this one's.
 */
export interface Remark {
  readonly code: 'hedge-lost' | 'other-report';
  readonly sentence: ArticleStretch;
}

/** An open article against the record of one incident. */
export interface Reading {
  /** Runtime id of the incident. */
  readonly incident: string;
  readonly title: string | null;
  readonly published: Publication | null;
  readonly whole: Wholeness;
  readonly language: string | null;
  readonly positions: readonly FoundPosition[];
  readonly attributions: readonly AttributionOutcome[];
  readonly facts: readonly FactOutcome[];
  readonly remarks: readonly Remark[];
}

/** What a tab gives of its article: text blocks in order, the mentions in them, and what the head of the page says. */
export interface Article {
  readonly url: string;
  readonly blocks: readonly { readonly text: string; readonly role: 'title' | 'heading' | 'text' | 'caption' }[];
  /** `entity` is a runtime id. */
  readonly mentions: readonly (ArticleStretch & { readonly entity: string; readonly form: string })[];
}
