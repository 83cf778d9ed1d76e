import type { JSX } from 'preact';
import { sayCount, sayNumber } from '../ui/counts.js';
import { Icon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';

interface Props {
  readonly total: number;
  /** Mentions whose mark no rule hides. */
  readonly marked: number;
  /** True where no mark may stand on the page: a step leads through the mentions then, and not through the marks. */
  readonly quiet: boolean;
  readonly onStep: (by: 1 | -1) => void;
}

/** How many mentions the page has, and the way through them. */
export const Foot = ({ total, marked, quiet, onStep }: Props): JSX.Element => {
  const words = useWords();
  return (
    <footer class="popup-foot">
      <span>{marked === total ? sayCount('mentionsHere', total, words) : sayCount('mentionsMarked', total, words, sayNumber(marked, words))}</span>
      <button type="button" class="icon-btn" aria-label={words.say('commandPrevious')} disabled={(quiet ? total : marked) === 0} onClick={() => onStep(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" class="icon-btn" aria-label={words.say('commandNext')} disabled={(quiet ? total : marked) === 0} onClick={() => onStep(1)}>
        <Icon name="down" />
      </button>
    </footer>
  );
};
