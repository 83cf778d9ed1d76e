import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDate } from '../../../../src/core/article/publication/read-date.js';

describe('a date as machines write it', () => {
  test.each([
    ['2023-07-13', '2023-07-13'],
    ['2023-07-13T09:12:00Z', '2023-07-13'],
    ['2023-07-13T23:59:00-07:00', '2023-07-13'],
    ['2023-07-13T00:30:00+09:00', '2023-07-13'],
    ['2023-07-13T09:12:00', '2023-07-13'],
    ['2023-07-13 09:12:00', '2023-07-13'],
    ['2023/7/3 9:12', '2023-07-03'],
    ['20230713', '2023-07-13'],
    ['20230713T0912Z', '2023-07-13'],
    ['1689206400000', '2023-07-13'],
    ['1689206400', '2023-07-13'],
    ['1689206400.123', '2023-07-13'],
    ['Sat Dec 07 2024', '2024-12-07'],
    ['Sat, 07 Dec 2024 10:00:00 GMT', '2024-12-07'],
    ['December 7, 2024, 4:05 pm', '2024-12-07'],
    ['7. Dezember 2024', '2024-12-07'],
    ['7 de diciembre de 2024', '2024-12-07'],
    ['07.12.2024 à 13h36', '2024-12-07'],
    ['2024年12月7日', '2024-12-07'],
    ['2024-12', '2024-12'],
    [' 2024-12-07 ', '2024-12-07'],
  ])('%s', (value, expected) => {
    expect(readDate(value)).toBe(expected);
  });

  test.each(['', 'yesterday', '3 hours ago', '12345', '2023-02-30', '20231345', '2023-07-133', 'Tuesday, July 11', '07/08/2023', 'x'.repeat(500)])(
    '%s is none',
    (value) => {
      expect(readDate(value)).toBeNull();
    },
  );

  test('every day comes back in each notation', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('2001-09-10'), max: new Date('2090-12-31'), noInvalidDate: true }), fc.integer({ min: 0, max: 23 }), (date, hour) => {
        const day = date.toISOString().slice(0, 10);
        const clock = `${String(hour).padStart(2, '0')}:00:00`;
        for (const zone of ['', 'Z', '+11:00', '-0500']) expect(readDate(`${day}T${clock}${zone}`)).toBe(day);
        expect(readDate(day.replaceAll('-', ''))).toBe(day);
        expect(readDate(String(date.getTime()))).toBe(day);
        expect(readDate(date.toUTCString())).toBe(day);
      }),
    );
  });

  test('any text gives a date of the calendar or none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/.: -]{4,20}$/)), (text) => {
        const date = readDate(text);
        if (date?.length === 10) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
      }),
    );
  });
});
