import type { JSX } from 'preact';
import type { Words } from './words.js';

interface Props {
  readonly words: Words;
  /** Where the page's rule stands, as a part of the line from 0 to 1; null without one. */
  readonly at: number | null;
  readonly first: string | null;
  readonly last: string | null;
}

/** Up to here the label of the rule stands behind it: before it there is no room. */
const EARLY = 0.4;
/** Between these the three labels have room beside each other. */
const FIRST_HAS_ROOM = 0.66;
const LAST_HAS_ROOM = 0.78;

/** The labels below the lanes: the first and the last date, and the page's place between them, which comes before both. */
export const LaneAxis = ({ words, at, first, last }: Props): JSX.Element => (
  <span class="lane-axis">
    <span>{at === null || at >= FIRST_HAS_ROOM ? first : null}</span>
    {at !== null && (
      <span class="lane-here" data-after={at < EARLY ? '' : undefined} style={{ '--part': at }}>
        {words.say('lanesThisPage')}
      </span>
    )}
    <span>{at === null || at <= LAST_HAS_ROOM ? last : null}</span>
  </span>
);
