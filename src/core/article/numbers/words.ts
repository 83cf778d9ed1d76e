import type { TextLanguage } from '../languages/text-language.js';

/** A word, a number in digits, or one character of a script without spaces. Offsets in UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case. */
  readonly lower: string;
  readonly digits: boolean;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const patterns = new Map<string, RegExp>();

const patternFor = (group: string): RegExp => {
  const known = patterns.get(group);
  if (known !== undefined) return known;
  const marks = group.replaceAll('.', '\\.');
  const pattern = new RegExp(`\\p{Script=Han}|\\d{1,3}(?:[${marks}]\\d{3}){1,5}(?!\\d)|\\d+(?:[.,]\\d+)?|(?:(?!\\p{Script=Han})[\\p{L}\\p{M}])+`, 'gu');
  patterns.set(group, pattern);
  return pattern;
};

/** The words of a text; thousands are parted as the language does it. */
export const wordsOf = (text: string, language: TextLanguage): Word[] => {
  const words: Word[] = [];
  let last = 0;
  for (const match of text.matchAll(patternFor(language.numbers.group))) {
    const [found] = match;
    const end = match.index + found.length;
    words.push({ start: match.index, end, lower: found.toLowerCase(), digits: /^\d/.test(found), gap: text.slice(last, match.index) });
    last = end;
  }
  return words;
};

/** The value of a word in digits. "60.000" is sixty thousand where the point parts thousands, and sixty elsewhere. */
export const digitsValue = (digits: string, language: TextLanguage): number => {
  const { group, decimal } = language.numbers;
  let plain = '';
  for (const mark of digits) plain += mark === decimal ? '.' : group.includes(mark) ? '' : mark;
  return Number(plain);
};
