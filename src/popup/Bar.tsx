import type { ComponentChildren, JSX } from 'preact';
import { KeepOpenIcon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';

interface Props {
  /** Opens the surface beside the page; null where it is there already, or the browser has none. */
  readonly onKeepOpen: (() => void) | null;
  /** The field of the search. */
  readonly children: ComponentChildren;
}

/** The line above everything: what does not depend on the page. */
export const Bar = ({ onKeepOpen, children }: Props): JSX.Element => {
  const words = useWords();
  return (
    <div class="popup-bar">
      {children}
      {onKeepOpen !== null && (
        <button type="button" class="icon-btn" aria-label={words.say('keepOpen')} title={words.say('keepOpen')} onClick={onKeepOpen}>
          <KeepOpenIcon />
        </button>
      )}
    </div>
  );
};
