import type { Lanes } from './card-content.js';

/** Where things stand on the tracks, in grid places from 1. */
interface LanePlaces {
  readonly total: number;
  /** The stretch of each column: its first place, and the one after its last. */
  readonly columns: readonly { readonly from: number; readonly to: number }[];
  /** For each lane, in the given order, the places of its dots. */
  readonly dots: readonly (readonly number[])[];
}

/** Gives every column as many places as its fullest lane has dots, so that no two dots of a lane cover each other. */
export const placeLanes = ({ columns, lanes }: Lanes): LanePlaces => {
  const widths = columns.map((_, column) => Math.max(1, ...lanes.map(({ dots }) => dots.filter((dot) => dot.column === column).length)));
  let next = 1;
  const stretches = widths.map((width) => {
    const from = next;
    next += width;
    return { from, to: next };
  });
  const dots = lanes.map((lane) => stretches.flatMap(({ from }, column) => lane.dots.filter((dot) => dot.column === column).map((_, nth) => from + nth)));
  return { total: next - 1, columns: stretches, dots };
};
