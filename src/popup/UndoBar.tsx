import type { JSX } from 'preact';
import { sayChange } from '../ui/change-words.js';
import { useWords } from '../ui/words.js';

interface Props {
  /** What was changed last (the type of the change); null where nothing was since the popup opened. */
  readonly changed: string | null;
  readonly onUndo: () => void;
}

/** Says what was changed, and takes it back. */
export const UndoBar = ({ changed, onUndo }: Props): JSX.Element => {
  const words = useWords();
  return (
    <div class="popup-undo" role="status">
      {changed !== null && (
        <p class="notice">
          {sayChange(changed, words)}{' '}
          <button type="button" class="link" onClick={onUndo}>
            {words.say('undo')}
          </button>
        </p>
      )}
    </div>
  );
};
