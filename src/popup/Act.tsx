import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { LastingIntent } from '../core/rules/change.js';
import { preview, type SeenPage } from '../core/rules/preview.js';
import type { Settings } from '../core/rules/settings.js';
import { sayPreview } from '../ui/preview-words.js';
import { useWords } from '../ui/words.js';

/** What an act needs to tell beforehand what it would do. */
export interface ActsOn {
  readonly settings: Settings;
  /** Null where the page was not read. */
  readonly seen: SeenPage | null;
  readonly onChange: (intent: LastingIntent) => void;
}

interface Props extends ActsOn {
  /** What is changed, in short. */
  readonly text: string;
  /** The same, with what it is about. */
  readonly label: string;
  readonly intent: LastingIntent;
  /** True where what it would do is shown only at the pointer, as there is no room. It is read out all the same. */
  readonly short?: boolean;
}

/** A change by one press, with what it would do to the page before it is pressed. */
export const Act = ({ text, label, intent, settings, seen, onChange, short = false }: Props): JSX.Element => {
  const words = useWords();
  const id = useId();
  const told = seen === null ? '' : sayPreview(preview(settings, intent, seen), words);
  return (
    <span class="act">
      <button type="button" class="link note" aria-label={label} aria-describedby={id} title={short ? told : undefined} onClick={() => onChange(intent)}>
        {text}
      </button>
      <span class="note" id={id} hidden={short}>
        {told}
      </span>
    </span>
  );
};
