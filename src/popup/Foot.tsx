import type { JSX } from 'preact';
import { sayCount } from '../ui/counts.js';
import { Icon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';

interface Props {
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
}

/** How many mentions the page has, and the way through them. */
export const Foot = ({ total, onStep }: Props): JSX.Element => {
  const words = useWords();
  return (
    <footer class="popup-foot">
      <span>{sayCount('mentionsHere', total, words)}</span>
      <button type="button" class="icon-btn" aria-label={words.say('commandPrevious')} disabled={total === 0} onClick={() => onStep(-1)}>
        <Icon name="up" />
      </button>
      <button type="button" class="icon-btn" aria-label={words.say('commandNext')} disabled={total === 0} onClick={() => onStep(1)}>
        <Icon name="down" />
      </button>
    </footer>
  );
};
