import type { JSX } from 'preact';

const STROKE = { fill: 'none', stroke: 'currentColor', 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' } as const;

/** Sixteen-pixel paths. Those in `flips` point along the line of reading and turn with it. */
const paths = {
  close: 'm4 4 8 8M12 4l-8 8',
  next: 'M6 3.5 10.5 8 6 12.5',
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  down: 'M3.5 6 8 10.5 12.5 6',
  up: 'M3.5 10 8 5.5l4.5 4.5',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3 13.5 13.5',
  reset: 'M3.7 9.5A4.5 4.5 0 1 0 5 4.6L3.5 6M3.5 2.8V6h3.2',
} as const;
const flips: ReadonlySet<string> = new Set(['next', 'previous']);

/** A control's picture. Its words belong to the control. */
export const Icon = ({ name }: { readonly name: keyof typeof paths }): JSX.Element => (
  <svg width="16" height="16" viewBox="0 0 16 16" stroke-width="1.5" {...STROKE} class={flips.has(name) ? 'flip' : undefined}>
    <path d={paths[name]} />
  </svg>
);

/** A pin; the sheet fills it while its control is pressed. */
export const PinIcon = (): JSX.Element => (
  <svg width="16" height="16" viewBox="0 0 16 16" stroke-width="1.5" {...STROKE}>
    <path d="M5.5 2.5h5l-.8 4.2 2.3 2.3v1.2H4V9l2.3-2.3z" />
    <path d="M8 10.2v3.6" />
  </svg>
);

/** A page with a narrower surface beside it. */
export const KeepOpenIcon = (): JSX.Element => (
  <svg width="16" height="16" viewBox="0 0 16 16" stroke-width="1.5" {...STROKE} class="flip">
    <path d="M2.5 3.5h11v9h-11z" />
    <path d="M9.5 3.5v9" />
  </svg>
);

/** The arrow after a link that leaves for its source. */
export const OutIcon = (): JSX.Element => (
  <svg viewBox="0 0 9 9" stroke-width="1.2" {...STROKE}>
    <path d="M2 7 7 2M3 2h4v4" />
  </svg>
);
