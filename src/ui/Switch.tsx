import type { JSX } from 'preact';

interface Props {
  readonly id?: string;
  /** Its name, where no label of the page points to it. */
  readonly label?: string;
  /** The id of what describes it. */
  readonly note?: string;
  /** True where it can only be looked at. */
  readonly disabled?: boolean;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** A choice between on and off that takes effect at once. */
export const Switch = ({ id, label, note, disabled, on, onSwitch }: Props): JSX.Element => (
  <input
    class="switch"
    id={id}
    type="checkbox"
    role="switch"
    aria-label={label}
    aria-describedby={note}
    disabled={disabled}
    checked={on}
    onChange={(event) => onSwitch(event.currentTarget.checked)}
  />
);
