import { describe, expect, it } from 'vitest';
import { isKnownOn, whenPublic } from '../../../src/core/reading/known-when.js';

describe('a row seen from an article', () => {
  it.each([
    ['2023-07-11', '2023-07-13', 'before'],
    ['2023-07-13', '2023-07-13', 'same-day'],
    ['2023-07-14', '2023-07-13', 'after'],
    // A page of July: for what came later its last day counts, for what came before its first.
    ['2023-07-31', '2023-07', 'unclear'],
    ['2023-07-01', '2023-07', 'unclear'],
    ['2023-06-30', '2023-07', 'before'],
    ['2023-08-01', '2023-07', 'after'],
    // A row of July is neither before nor after a day in July.
    ['2023-07', '2023-07-13', 'unclear'],
    ['2023-07', '2023-08-01', 'before'],
    ['2023-07', '2023-06-30', 'after'],
    ['2023', '2023-07-13', 'unclear'],
    ['2023-07', '2023-07', 'unclear'],
  ])('of %s, for a page of %s, is %s', (saidOn, page, when) => expect(whenPublic({ saidOn }, page)).toBe(when));

  it('counts from its publication, not from the day it was said', () => {
    expect(whenPublic({ saidOn: '2024-03-20', publishedOn: '2024-04-02' }, '2024-03-25')).toBe('after');
  });
});

describe('known on a day', () => {
  it.each([
    ['2023-07-13', '2023-07-13', true],
    ['2023-07-14', '2023-07-13', false],
    ['2023-07', '2023-07-30', false],
    ['2023-07', '2023-07-31', true],
    ['2026', '2026-11-24', false],
  ])('what is dated %s on %s: %s', (saidOn, day, known) => expect(isKnownOn({ saidOn }, day)).toBe(known));

  it('is everything from the day on which the record was checked', () => {
    expect(isKnownOn({ saidOn: '2026' }, '2026-11-24', '2026-11-24')).toBe(true);
    expect(isKnownOn({ saidOn: '2026' }, '2026-11-23', '2026-11-24')).toBe(false);
    expect(isKnownOn({ saidOn: '2027' }, '2026-11-25', '2026-11-24')).toBe(false);
  });
});
