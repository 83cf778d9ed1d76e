import type { JSX } from 'preact';
import { Icon } from '../ui/icons.js';

interface Props {
  readonly label: string;
  readonly onRemove: () => void;
}

/** Where the focus goes once the row of this button is gone: to the same button of the next row, of the one before, or to the title. */
const neighbour = (button: HTMLElement): HTMLElement | null => {
  const group = button.closest('[data-group]');
  const all = [...(group?.querySelectorAll<HTMLElement>('[data-remove]') ?? [])].filter((one) => one.closest('[hidden]') === null);
  const at = all.indexOf(button);
  return all[at + 1] ?? all[at - 1] ?? group?.querySelector<HTMLElement>('h2, h3') ?? null;
};

/** Takes a row of a list away. */
export const Remove = ({ label, onRemove }: Props): JSX.Element => (
  <button
    type="button"
    class="icon-btn"
    data-remove=""
    aria-label={label}
    onClick={({ currentTarget }) => {
      neighbour(currentTarget)?.focus();
      onRemove();
    }}
  >
    <Icon name="close" />
  </button>
);
