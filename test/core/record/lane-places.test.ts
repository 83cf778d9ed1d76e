import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lanes } from '../../../src/core/record/card-content.js';
import { placeLanes } from '../../../src/core/record/lane-places.js';

const arbitrary: fc.Arbitrary<Lanes> = fc.integer({ min: 1, max: 6 }).chain((columns) =>
  fc.array(fc.array(fc.integer({ min: 0, max: columns - 1 }), { maxLength: 8 }), { minLength: 4, maxLength: 4 }).map((rows) => ({
    precision: 'day',
    rule: null,
    columns: Array.from({ length: columns }, (_, at) => ({ from: `2021-01-0${at + 1}`, to: `2021-01-0${at + 1}` })),
    lanes: rows.map((row, at) => ({
      lane: (['attributes', 'counter-accuses', 'declines', 'denies'] as const)[at % 4] ?? 'denies',
      dots: row.toSorted((a, b) => a - b).map((column, nth) => ({ column, id: `${at}-${nth}` })),
    })),
  })),
);

describe('placeLanes', () => {
  it('puts every dot into the stretch of its column, and no two of a lane on one place', () => {
    fc.assert(
      fc.property(arbitrary, (lanes) => {
        const { total, columns, dots } = placeLanes(lanes);
        expect(columns[0]?.from).toBe(1);
        expect(columns.at(-1)?.to).toBe(total + 1);
        lanes.lanes.forEach((lane, row) => {
          const places = dots[row] ?? [];
          expect(places).toHaveLength(lane.dots.length);
          expect(new Set(places).size).toBe(places.length);
          lane.dots.forEach((dot, nth) => {
            const stretch = columns[dot.column];
            expect(places[nth]).toBeGreaterThanOrEqual(stretch?.from ?? Infinity);
            expect(places[nth]).toBeLessThan(stretch?.to ?? -Infinity);
          });
        });
      }),
    );
  });
});
