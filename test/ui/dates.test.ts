import { describe, expect, it } from 'vitest';
import { sayDate, sayPeriod } from '../../src/ui/dates.js';
import { english } from './english.js';

const words = english();

describe('sayDate', () => {
  it('gives no more precision than the record has', () => {
    expect(sayDate('2023-07-11', words)).toBe('11 Jul 2023');
    expect(sayDate('2023-07', words)).toBe('Jul 2023');
    expect(sayDate('2023', words)).toBe('2023');
  });

  it('does not move a day with the time zone of the reader', () => {
    const zone = process.env['TZ'];
    try {
      // A language of its own for each zone: formatters are kept.
      for (const [TZ, locale] of [
        ['Pacific/Kiritimati', 'en-AU'],
        ['Pacific/Pago_Pago', 'en-NZ'],
      ]) {
        process.env['TZ'] = TZ;
        expect(sayDate('2024-01-01', english(locale))).toBe('1 Jan 2024');
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('follows the language', () => {
    expect(sayDate('2023-07-11', english('de'))).toBe('11. Juli 2023');
  });
});

describe('sayPeriod', () => {
  it('joins ends of one precision', () => {
    expect(sayPeriod('2021-03', '2021-04', words)).toMatch(/^Mar\s?–\s?Apr 2021$/);
    expect(sayPeriod('2021-03-01', '2021-04-26', words)).toMatch(/^1 Mar\s?–\s?26 Apr 2021$/);
  });

  it('says ends of unlike precision apart', () => {
    expect(sayPeriod('2021-03-01', '2021-04', words)).toBe('1 Mar 2021 to Apr 2021');
  });

  it('is one date where there is no other end', () => {
    expect(sayPeriod('2021-03', null, words)).toBe('Mar 2021');
    expect(sayPeriod('2021-03', '2021-03', words)).toBe('Mar 2021');
  });
});
