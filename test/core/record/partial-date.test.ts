import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDates, precisionOf, publicOn } from '../../../src/core/record/partial-date.js';

const two = (n: number) => String(n).padStart(2, '0');
const date = fc.oneof(
  fc.integer({ min: 1990, max: 2030 }).map(String),
  fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`),
  fc
    .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
);

describe('compareDates', () => {
  it('puts a coarse date before the finer ones that it contains, and after everything earlier', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(Math.sign(compareDates(a, b))).toBe(0 - Math.sign(compareDates(b, a)));
        if (a !== b && b.startsWith(a)) expect(compareDates(a, b)).toBeLessThan(0);
        if (Number(a.slice(0, 4)) < Number(b.slice(0, 4))) expect(compareDates(a, b)).toBeLessThan(0);
      }),
    );
  });

  it('reads precision off the length', () => {
    expect(['2021', '2021-05', '2021-05-02'].map(precisionOf)).toEqual(['year', 'month', 'day']);
  });
});

describe('publicOn', () => {
  it('is the day of publication, else the day of the words', () => {
    expect(publicOn({ saidOn: '2022-03', publishedOn: '2022-04-01' })).toBe('2022-04-01');
    expect(publicOn({ saidOn: '2022-03' })).toBe('2022-03');
  });
});
