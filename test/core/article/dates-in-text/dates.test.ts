import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareDate, datesIn } from '../../../../src/core/article/dates-in-text/resolve.js';
import { languageOf, LANGUAGES } from '../../../../src/core/article/languages/known.js';

const PUBLISHED = '2023-07-13';
const found = (code: string, text: string, published: string | null = PUBLISHED): string[] => {
  const language = languageOf(code);
  return (language === null ? [] : datesIn(text, language, published)).map(({ date, part }) => (part === null ? date : `${part} ${date}`));
};

describe('dates in a text of 13 July 2023, a Thursday', () => {
  test.each([
    ['en', 'On June 16, 2023, it', ['2023-06-16']],
    ['en', 'on 16 June', ['2023-06-16']],
    ['en', 'on the 16th of June', ['2023-06-16']],
    ['en', 'on Sept. 3', ['2022-09-03']],
    ['en', 'JULY 12', ['2023-07-12']],
    ['en', 'on Tuesday', ['2023-07-11']],
    ['en', 'on Thursday', ['2023-07-13']],
    ['en', 'on Friday', ['2023-07-07']],
    ['en', 'on Tuesday, July 11,', ['2023-07-11']],
    ['en', 'in mid-May', ['mid 2023-05']],
    ['en', 'late June', ['late 2023-06']],
    ['en', 'in May', ['2023-05']],
    ['en', 'in March 2021', ['2021-03']],
    ['en', 'since 2021', ['2021']],
    ['en', 'in November', ['2022-11']],
    ['en', 'yesterday', ['2023-07-12']],
    ['en', 'last month', ['2023-06']],
    ['en', 'two years ago', ['2021']],
    ['en', 'on June 16, a month later', ['2023-06-16', '2023-07']],
    ['en', 'on May 15, three days earlier', ['2023-05-15', '2023-05-12']],
    ['en', '2023-06-16', ['2023-06-16']],
    ['en', '6/16/2023', ['2023-06-16']],
    ['de', 'am 16. Juni 2023', ['2023-06-16']],
    ['de', 'am 16. Juni', ['2023-06-16']],
    ['de', 'am Dienstag', ['2023-07-11']],
    ['de', 'seit Mitte Mai', ['mid 2023-05']],
    ['de', 'am 16.06.2023', ['2023-06-16']],
    ['de', 'im März', ['2023-03']],
    ['de', 'vor zwei Jahren', ['2021']],
    ['de', 'gestern', ['2023-07-12']],
    ['de', 'im vergangenen Monat', ['2023-06']],
    ['es', 'el 16 de junio de 2023', ['2023-06-16']],
    ['es', 'el martes', ['2023-07-11']],
    ['es', 'a mediados de mayo', ['mid 2023-05']],
    ['es', 'hace dos años', ['2021']],
    ['es', 'en junio', ['2023-06']],
    ['es', 'el mes pasado', ['2023-06']],
    ['fr', 'le 16 juin 2023', ['2023-06-16']],
    ['fr', 'le 1er juin', ['2023-06-01']],
    ['fr', 'mardi', ['2023-07-11']],
    ['fr', 'à la mi-mai', ['mid 2023-05']],
    ['fr', 'en mars', ['2023-03']],
    ['fr', 'il y a deux ans', ['2021']],
    ['fr', 'hier', ['2023-07-12']],
    ['zh', '2023年6月16日', ['2023-06-16']],
    ['zh', '6月16日', ['2023-06-16']],
    ['zh', '周二', ['2023-07-11']],
    ['zh', '上周五', ['2023-07-07']],
    ['zh', '上周二', ['2023-07-04']],
    ['zh', '五月中旬', ['mid 2023-05']],
    ['zh', '十一月', ['2022-11']],
    ['zh', '去年', ['2022']],
    ['zh', '两年前', ['2021']],
  ])('%s: %s', (code, text, expected) => {
    expect(found(code, text)).toEqual(expected);
  });

  test.each([
    ['en', 'They may march.'],
    ['en', 'May they? March on.'],
    ['en', 'next Friday'],
    ['en', 'on Sun and sat'],
    ['en', 'June 31'],
    ['en', '7/8/2023'],
    ['en', 'Storm-2023'],
    ['en', 'Theresa May said'],
    ['de', 'am kommenden Dienstag'],
    ['de', 'sie mai'],
    ['es', 'el próximo martes'],
    ['es', 'mi sábana'],
    ['fr', 'mardi prochain'],
    ['fr', 'mars attaque'],
    ['zh', '6个月'],
    ['zh', '下周二'],
    ['zh', '周到'],
  ])('%s: none in %s', (code, text) => {
    expect(found(code, text)).toEqual([]);
  });

  test('without a date of publication only whole dates are left', () => {
    expect(found('en', 'On Tuesday, May 15, yesterday, in June 2023, since 2021', null)).toEqual(['2023-06', '2021']);
  });

  test('a month of publication tells no weekday, but a year', () => {
    expect(found('en', 'On Tuesday, two men; yesterday; on May 15', '2023-07')).toEqual(['2023-05-15']);
  });
});

describe('a date of a text beside one of the record', () => {
  test.each<[string, 'early' | 'mid' | 'late' | null, string, string]>([
    ['2023-05-15', null, '2023-05-15', 'same'],
    ['2023-05-16', null, '2023-05-15', 'same'],
    ['2023-05-17', null, '2023-05-15', 'differs'],
    ['2023-05', null, '2023-05-15', 'loose'],
    ['2023-06', null, '2023-05-15', 'differs'],
    ['2023-05', 'mid', '2023-05-15', 'loose'],
    ['2023-05', 'late', '2023-05-15', 'differs'],
    ['2023-05', 'early', '2023-05-15', 'differs'],
    ['2023', null, '2023-05-15', 'loose'],
    ['2021-04', null, '2021-04', 'same'],
    ['2021-04-02', null, '2021-04', 'loose'],
    ['2016', null, '2016', 'same'],
    ['2015', null, '2016-04-05', 'differs'],
    ['2023-06-01', null, '2023-05-31', 'same'],
  ])('%s (%s) and %s: %s', (date, part, record, expected) => {
    expect(compareDate({ date, part }, record)).toBe(expected);
  });
});

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true });
const iso = (date: Date): string => date.toISOString().slice(0, 10);

test('a day written in full is read in every language, whatever the publication', () => {
  fc.assert(
    fc.property(day, day, fc.constantFrom(...LANGUAGES), (date, published, { code }) => {
      const text = new Intl.DateTimeFormat(code === 'en' ? 'en-US' : code, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
      expect(found(code, text, iso(published))).toEqual([iso(date)]);
    }),
  );
});

test('a weekday is one of the seven days up to the publication', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 6 }), (published, back) => {
      const then = new Date(published.getTime() - back * 86_400_000);
      const name = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(then);
      expect(found('en', `It said on ${name} that`, iso(published))).toEqual([iso(then)]);
    }),
  );
});

test('a day without a year never lies more than a month ahead of the publication', () => {
  fc.assert(
    fc.property(day, day, (date, published) => {
      const text = new Intl.DateTimeFormat('en-US', { month: 'long', day: 'numeric', timeZone: 'UTC' }).format(date);
      for (const one of found('en', text, iso(published))) expect(one.slice(0, 7) <= iso(published).slice(0, 7)).toBe(true);
    }),
  );
});
