import type { JSX } from 'preact';
import type { FactStatus } from '../core/record/fact-lines.js';
import { sayStatus } from './statement-words.js';
import { useWords } from './words.js';

type Shown = Exclude<FactStatus, 'stands'>;

const drawn = { viewBox: '0 0 10 10', fill: 'none', stroke: 'currentColor', 'stroke-width': '1.3', 'aria-hidden': 'true' } as const;

const sign = (status: Shown): JSX.Element => {
  switch (status) {
    case 'revised':
      return <path stroke-linecap="round" stroke-linejoin="round" d="M8.5 5A3.5 3.5 0 1 1 7.3 2.4M7.6.8v1.9H5.7" />;
    case 'disputed':
      return <path stroke-linecap="round" stroke-linejoin="round" d="M1 3.2h6.5L5.7 1.4M9 6.8H2.5l1.8 1.8" />;
    case 'not-established':
      return <circle stroke-dasharray="2 1.6" cx="5" cy="5" r="3.8" />;
  }
};

/** How a fact stands, by shape and word, never by colour. */
export const StatusChip = ({ status }: { readonly status: Shown }): JSX.Element => {
  const words = useWords();
  return (
    <span class="chip">
      <svg {...drawn}>{sign(status)}</svg>
      {sayStatus(status, words)}
    </span>
  );
};
