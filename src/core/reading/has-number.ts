import type { TextLanguage } from '../article/languages/text-language.js';

interface Patterns {
  readonly number: RegExp;
  readonly date: RegExp;
}

const made = new WeakMap<TextLanguage, Patterns>();

const escaped = (words: Iterable<string>): string =>
  [...new Set(words)]
    .filter((word) => word !== '')
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

const patternsFor = (language: TextLanguage): Patterns => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { values, small, large, dozens, vague } = language.numbers;
  const { months, weekdays, days, spans, ways } = language.dates;
  // Number words also stand inside compounds ("fünfundzwanzig").
  const numbers = escaped([values, small, large, dozens, vague].flatMap((list) => Object.keys(list)));
  const dates = escaped([
    ...[months, weekdays].flatMap((list) => list.split(/[| ]/)),
    ...Object.keys(days),
    ...[spans, ways].flatMap((lists) => Object.values(lists).flatMap((list) => list.split('|'))),
  ]);
  const patterns = { number: new RegExp(`\\d|${numbers}`, 'iu'), date: new RegExp(`\\d|${dates}`, 'iu') };
  made.set(language, patterns);
  return patterns;
};

/** True where a text may give a number, in digits or in words. Fast, and true too often. */
export const hasNumber = (text: string, language: TextLanguage): boolean => patternsFor(language).number.test(text);

/** True where a text may give a date. Fast, and true too often. */
export const hasDate = (text: string, language: TextLanguage): boolean => patternsFor(language).date.test(text);
