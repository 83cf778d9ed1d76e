import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, dateFrom, dayOfEpoch, daysApart, weekdayOf } from '../../../src/core/article/calendar.js';

const day = fc.date({ min: new Date('1995-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('calendar', () => {
  test.each([
    [[2024, 2, 29], '2024-02-29'],
    [[2023, 2, 29], null],
    [[2023, 4, 31], null],
    [[2023, 13, 1], null],
    [[2023, 7], '2023-07'],
    [[2023], '2023'],
    [[2023, 7, 0], null],
    [[999], null],
    [[Number.NaN], null],
  ] as const)('%j is %s', ([year, month, dayOfMonth], expected) => {
    expect(dateFrom(year, month, dayOfMonth)).toBe(expected);
  });

  test('months run over the turn of the year', () => {
    expect(addMonths('2023-01-15', -1)).toBe('2022-12');
    expect(addMonths('2023-12', 1)).toBe('2024-01');
  });

  test('a Thursday', () => {
    expect(weekdayOf('2023-07-13')).toBe(3);
  });

  test.each([
    ['2023-07-13', '2023-07-13', 0],
    ['2023-07-13', '2023-07-11', 2],
    ['2023-07', '2023-07-20', 0],
    ['2023-07', '2023-08-02', 2],
    ['2023', '2024-01-01', 1],
  ])('%s and %s are %i days apart', (a, b, days) => {
    expect(daysApart(a, b)).toBe(days);
    expect(daysApart(b, a)).toBe(days);
  });

  test('adding days and taking them off again changes nothing', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(addDays(addDays(date, days), -days)).toBe(date);
        expect(daysApart(date, addDays(date, days))).toBe(Math.abs(days));
        expect((weekdayOf(date) + (((days % 7) + 7) % 7)) % 7).toBe(weekdayOf(addDays(date, days)));
      }),
    );
  });

  test('a number that is no time has no day', () => {
    expect(dayOfEpoch(Number.NaN)).toBeNull();
    expect(dayOfEpoch(1e18)).toBeNull();
    expect(dayOfEpoch(1689206400000)).toBe('2023-07-13');
  });
});
