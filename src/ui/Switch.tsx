import type { JSX } from 'preact';

interface Props {
  readonly id?: string;
  /** Its name, where no label of the page points to it. */
  readonly label?: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A choice between on and off that takes effect at once. */
export const Switch = ({ id, label, on, onSwitch }: Props): JSX.Element => (
  <input class="switch" id={id} type="checkbox" role="switch" aria-label={label} checked={on} onChange={(event) => onSwitch(event.currentTarget.checked)} />
);
