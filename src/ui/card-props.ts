import type { Reason } from '../core/match/mention.js';
import type { CardContent } from '../core/record/card-content.js';
import type { Words } from './words.js';

/** The id of the heading that names the card; alone in its shadow root. */
export const CARD_TITLE = 'title';

/** One entry that an ambiguous name could stand for. */
export interface CardChoice {
  readonly id: string;
  readonly name: string;
  readonly line: string;
}

export interface CardProps {
  readonly words: Words;
  /** Null where the entry could not be read. */
  readonly content: CardContent | null;
  /** `index` from 0. */
  readonly place: { readonly index: number; readonly total: number };
  readonly reason: Reason;
  /** The entries that the name could stand for, where there are several. */
  readonly choices: readonly CardChoice[];
  /** The words on the page. */
  readonly text: string;
}
