import type { JSX } from 'preact';

interface Props<Value extends string> {
  readonly id?: string;
  /** Its name, where no label of the page points to it. */
  readonly label?: string;
  readonly value: Value;
  /** Each value with its text, in order. */
  readonly options: readonly (readonly [Value, string])[];
  /** True where it can only be looked at. */
  readonly disabled?: boolean;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, in a list that the browser opens. */
export const Choice = <Value extends string>({ id, label, value, options, disabled, onChoose }: Props<Value>): JSX.Element => (
  <select
    class="select"
    id={id}
    aria-label={label}
    value={value}
    disabled={disabled}
    onChange={({ currentTarget }) => {
      const chosen = options[currentTarget.selectedIndex];
      if (chosen !== undefined) onChoose(chosen[0]);
    }}
  >
    {options.map(([one, text]) => (
      <option key={one} value={one} selected={one === value}>
        {text}
      </option>
    ))}
  </select>
);
