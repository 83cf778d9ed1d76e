import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../../src/core/article/languages/known.js';
import { readNumber } from '../../../../src/core/article/numbers/read-number.js';
import { wordsOf } from '../../../../src/core/article/numbers/words.js';

/** The value of the number that begins the text, with a star where words are left over. */
const read = (code: string, text: string): string | null => {
  const language = languageOf(code);
  if (language === null) return null;
  const words = wordsOf(text, language);
  const number = readNumber(words, 0, language);
  return number === null ? null : `${number.value}${number.rounded ? ' about' : ''}${number.next < words.length ? ' …' : ''}`;
};

describe('numbers in digits and words', () => {
  test.each([
    ['en', '60,000', '60000'],
    ['en', '1.2 million', '1200000'],
    ['en', '60 thousand', '60000'],
    ['en', 'twenty-five', '25'],
    ['en', 'five hundred and three', '503'],
    ['en', 'sixty thousand five hundred', '60500'],
    ['en', 'two hundred thousand', '200000'],
    ['en', 'two dozen', '24 about'],
    ['en', 'a dozen', '12 about'],
    ['en', 'half a million', '500000 about'],
    ['en', 'a hundred', '100'],
    ['en', 'one million two hundred thousand', '1200000'],
    ['en', 'two and three', '2 …'],
    ['en', 'twenty twenty-five', '20 …'],
    ['en', 'ten five', '10 …'],
    ['de', '60.000', '60000'],
    ['de', '1,2 Millionen', '1200000'],
    ['de', 'fünfundzwanzig', '25'],
    ['de', 'sechzigtausend', '60000'],
    ['de', 'fünfhundertdrei', '503'],
    ['de', 'zweihundertfünfundzwanzigtausend', '225000'],
    ['de', 'zwei Dutzend', '24 about'],
    ['de', 'zwei und drei', '2 …'],
    ['de', 'einundzwanzig', '21'],
    ['de', 'hundert', '100'],
    ['es', 'veinticinco', '25'],
    ['es', 'treinta y cinco', '35'],
    ['es', 'sesenta mil', '60000'],
    ['es', 'quinientas tres', '503'],
    ['es', 'mil doscientos', '1200'],
    ['es', 'una veintena', '20 about'],
    ['es', 'medio millón', '500000 about'],
    ['es', 'dos y tres', '2 …'],
    ['fr', 'vingt-cinq', '25'],
    ['fr', 'soixante-dix-sept', '77'],
    ['fr', 'quatre-vingt-dix-neuf', '99'],
    ['fr', 'soixante et onze', '71'],
    ['fr', 'vingt et un', '21'],
    ['fr', 'deux cent cinquante mille', '250000'],
    ['fr', 'une vingtaine', '20 about'],
    ['fr', '60 000', '60000'],
    ['fr', '60\u202f000', '60000'],
    ['fr', 'deux et trois', '2 …'],
    ['zh', '二十五', '25'],
    ['zh', '十五', '15'],
    ['zh', '六万', '60000'],
    ['zh', '6万', '60000'],
    ['zh', '一百二十', '120'],
    ['zh', '两千五百', '2500'],
    ['zh', '十二万', '120000'],
    ['zh', '一亿二千万', '120000000'],
    ['zh', '三万亿', '3000000000000'],
    ['es', 'dos mil millones', '2000000000'],
    ['en', 'two hundred hundred', '200 …'],
    ['en', 'five thousand thousand', '5000 …'],
  ])('%s: %s', (code, text, expected) => {
    expect(read(code, text)).toBe(expected);
  });

  test.each([
    ['en', 'hacker'],
    ['en', 'constructor'],
    ['en', 'and five'],
    ['en', 'thousandth'],
    ['de', 'Hund'],
    ['de', 'unverhundertfacht'],
    ['es', 'miles'],
    ['fr', 'centre'],
    ['zh', '数'],
  ])('%s: %s is none', (code, text) => {
    expect(read(code, text)).toBeNull();
  });
});

const EN = [
  '',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const EN_TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const below100 = (value: number): string => (value < 20 ? (EN[value] ?? '') : [EN_TENS[Math.floor(value / 10)], EN[value % 10]].filter(Boolean).join('-'));
const below1000 = (value: number): string =>
  [value >= 100 ? `${EN[Math.floor(value / 100)]} hundred` : '', below100(value % 100)].filter(Boolean).join(' and ');
const inWords = (value: number): string =>
  [value >= 1000 ? `${below1000(Math.floor(value / 1000))} thousand` : '', below1000(value % 1000)].filter(Boolean).join(' ');

test('every number under a million is read from its English words', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 999_999 }), (value) => void expect(read('en', inWords(value))).toBe(String(value))));
});

test('every number is read from its digits, parted as the language does it', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1e9 }),
      fc.constantFrom(['en', ','], ['de', '.'], ['es', '.'], ['fr', '\u202f'], ['zh', ',']),
      (value, [code = '', mark = '']) => {
        const parted = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
        expect(read(code, parted)).toBe(String(value));
        expect(read(code, String(value))).toBe(String(value));
      },
    ),
  );
});
