import type { JSX } from 'preact';
import { KeepOpenIcon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';

interface Props {
  /** Opens the surface beside the page; null where it is there already, or the browser has none. */
  readonly onKeepOpen: (() => void) | null;
}

/** The line above everything: what does not depend on the page. */
export const Bar = ({ onKeepOpen }: Props): JSX.Element | null => {
  const words = useWords();
  if (onKeepOpen === null) return null;
  return (
    <div class="popup-bar">
      <button type="button" class="icon-btn" aria-label={words.say('keepOpen')} title={words.say('keepOpen')} onClick={onKeepOpen}>
        <KeepOpenIcon />
      </button>
    </div>
  );
};
