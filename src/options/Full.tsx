import type { JSX } from 'preact';
import { sayNumber } from '../ui/counts.js';
import { useWords, type MessageKey } from '../ui/words.js';

/** From this part of the most on, it is told how many there are. */
const NEARLY_FULL = 0.8;

interface Props {
  /** The text, with the count and the most. */
  readonly say: MessageKey;
  readonly count: number;
  readonly most: number;
}

/** How many there are of how many there can be, before a limit is met; nothing while it is far. */
export const Full = ({ say, count, most }: Props): JSX.Element | null => {
  const words = useWords();
  if (count < most * NEARLY_FULL) return null;
  return <p class="note">{words.say(say, sayNumber(count, words), sayNumber(most, words))}</p>;
};
