import { expect, it } from 'vitest';
import { recordDates } from '../../src/popup/record-dates.js';
import { smallIncident } from '../core/record/small-pack.js';

it('gives each day on which the record changed once, in order', () => {
  const dates = recordDates(smallIncident);
  expect(dates[0]).toBe('2021-02-10');
  expect(dates.at(-1)).toBe('2022-04-01');
  expect(dates).toContain('2021-10-02');
  expect(new Set(dates).size).toBe(dates.length);
  expect([...dates].sort()).toEqual(dates);
});
