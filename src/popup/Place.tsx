import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
  readonly onGo: () => void;
  /** What is said of the place. */
  readonly children?: ComponentChildren;
}

/** A place on the page, in the words around it, as the way to it. */
export const Place = ({ prefix, exact, suffix, onGo, children }: Props): JSX.Element => (
  <li>
    <button type="button" class="place" onClick={onGo}>
      {prefix}
      <mark>{exact}</mark>
      {suffix}
    </button>
    {children !== undefined && <p class="note">{children}</p>}
  </li>
);
