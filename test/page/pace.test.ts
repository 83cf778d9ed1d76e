import { expect, test } from 'vitest';
import { createPace } from '../../src/page/pace.js';

test('a text that changes again and again is read less and less often, up to a limit', () => {
  const paceOf = createPace();
  const ticker = {};
  expect(paceOf(ticker, 0)).toBe(0);
  const waits: number[] = [];
  for (let now = 16, count = 0; count < 7; count++) {
    const at = paceOf(ticker, now);
    waits.push(at - now);
    now = at + 16;
  }
  expect(waits).toEqual([250, 500, 1000, 2000, 4000, 4000, 4000]);
});

test('a text that rested is read at once, and others are not held up', () => {
  const paceOf = createPace();
  const ticker = {};
  paceOf(ticker, 0);
  expect(paceOf(ticker, 100)).toBe(350);
  expect(paceOf({}, 100)).toBe(100);
  expect(paceOf(ticker, 2_000)).toBe(2_000);
});
