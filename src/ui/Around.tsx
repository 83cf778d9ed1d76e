import type { ComponentChildren, JSX } from 'preact';
import type { MessageKey } from './words.js';
import { useWords } from './words.js';

// A private-use character: no text of ours holds one.
const SLOT = '\ue000';

/** The text of `say` with `children` in the place of its `$1`, wherever the language puts it. */
export const Around = ({ say, children }: { readonly say: MessageKey; readonly children: ComponentChildren }): JSX.Element => {
  const [before, after] = useWords().say(say, SLOT).split(SLOT);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
};
