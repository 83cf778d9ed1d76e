import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from './words.js';
import { useKeep } from './keep.js';

interface Props {
  readonly label: string;
  /** Drawn as a small link in a line of text, or as a button. */
  readonly look: 'link note' | 'btn';
  /** Made when it is asked for. */
  readonly text: () => string;
}

/** How long the button says what became of the click: long enough to be read. */
const TOLD_MS = 4_000;

/** Copies a text, and says whether that worked. */
export const CopyButton = ({ label, look, text }: Props): JSX.Element => {
  const words = useWords();
  const { copy } = useKeep();
  const [done, setDone] = useState<boolean | null>(null);
  useEffect(() => {
    if (done === null) return undefined;
    const timer = setTimeout(() => setDone(null), TOLD_MS);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <>
      <button type="button" class={look} onClick={() => void copy(text()).then(setDone)}>
        {label}
      </button>
      <span class="note" role="status">
        {done !== null && words.say(done ? 'copied' : 'copyRefused')}
      </span>
    </>
  );
};
