import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { sayCount } from '../ui/counts.js';
import { sayChange } from '../ui/change-words.js';
import { useWords } from '../ui/words.js';
import { useOptions } from './use-options.js';

/** In a field the keys take back what was typed. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('textarea, input:not([type=checkbox], [type=radio]), [contenteditable]') !== null;

/** What was changed last, and the way back: a button, and the usual keys outside of text fields. */
export const UndoBar = (): JSX.Element => {
  const words = useWords();
  const { undo, change } = useOptions();
  const [last] = undo;
  const nothing = last === undefined;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || isField(event.target) || nothing) return;
      event.preventDefault();
      void change({ type: 'undo' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [change, nothing]);
  return (
    <div class="undo">
      <p role="status">{last === undefined ? words.say('optionsNoUndo') : `${sayChange(last, words)} ${sayCount('optionsUndoLeft', undo.length, words)}`}</p>
      <button
        type="button"
        class="btn"
        // Not disabled: the focus would be lost with the last change that is taken back.
        aria-disabled={nothing}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => {
          if (!nothing) void change({ type: 'undo' });
        }}
      >
        {words.say('undo')}
      </button>
    </div>
  );
};
