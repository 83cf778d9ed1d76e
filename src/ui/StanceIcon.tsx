import type { JSX } from 'preact';
import type { LaneName } from '../core/record/card-content.js';

const small = {
  viewBox: '0 0 14 14',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.4',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
} as const;

/** A sign for each stance: shape only, all of one ink and one size. */
export const StanceIcon = ({ lane }: { readonly lane: LaneName }): JSX.Element => {
  switch (lane) {
    case 'attributes':
      return (
        <svg {...small} class="flip">
          <path d="M1 7h7M5.5 4.2 8.3 7 5.5 9.8" />
          <circle cx="11.6" cy="7" r="1.4" fill="currentColor" stroke="none" />
        </svg>
      );
    case 'counter-accuses':
      return (
        <svg {...small} class="flip">
          <path d="M2.5 10.5h6a3.2 3.2 0 0 0 0-6.4H2.6M5 1.6 2.5 4.1 5 6.6" />
        </svg>
      );
    case 'declines':
      return (
        <svg {...small} fill="currentColor" stroke="none">
          <circle cx="3" cy="7" r="1.2" />
          <circle cx="7" cy="7" r="1.2" />
          <circle cx="11" cy="7" r="1.2" />
        </svg>
      );
    case 'denies':
      return (
        <svg {...small}>
          <path d="M2.5 5.2h9M2.5 8.8h9M9.2 2 4.8 12" />
        </svg>
      );
  }
};
