import type { JSX } from 'preact';
import { useWords, type MessageKey } from '../ui/words.js';

interface Props {
  /** What was changed last (the type of the change); null where nothing was since the popup opened. */
  readonly changed: string | null;
  readonly onUndo: () => void;
}

const CHANGED: Readonly<Record<string, MessageKey>> = {
  rule: 'changedRule',
  repeat: 'changedRepeat',
  site: 'changedSite',
};

/** Says what was changed, and takes it back. */
export const UndoBar = ({ changed, onUndo }: Props): JSX.Element => {
  const words = useWords();
  return (
    <div class="undo" role="status">
      {changed !== null && (
        <p class="notice">
          {words.say(CHANGED[changed] ?? 'changedSetting')}{' '}
          <button type="button" class="link" onClick={onUndo}>
            {words.say('undo')}
          </button>
        </p>
      )}
    </div>
  );
};
