import type { NumberWords, TextLanguage } from '../languages/text-language.js';
import { digitsValue, type Word } from './words.js';

/** A number in digits or words. */
export interface NumberRead {
  readonly value: number;
  /** Index of the first word behind it. */
  readonly next: number;
  /** True for round collective numbers ("two dozen"). */
  readonly rounded: boolean;
}

// A text may hold the word "constructor".
const own = (record: Readonly<Record<string, number>>, word: string): number | undefined => (Object.hasOwn(record, word) ? record[word] : undefined);

const has = (phrases: string, word: string): boolean => phrases.split('|').includes(word);

/** How much may be added to a value: below its last zero ("forty" takes one to nine). */
const roomOf = (value: number, room: NumberWords['room']): number => {
  const wider = room[value % 100];
  if (value === 0 || wider !== undefined) return wider ?? Infinity;
  let zero = 1;
  while (value % (zero * 10) === 0) zero *= 10;
  return zero;
};

/** The value of a word that joins several number words ("fünfundzwanzig", "sechzigtausend"); null where it is none. */
const compoundValue = (word: string, numbers: NumberWords): number | null => {
  const known = own(numbers.values, word);
  if (known !== undefined || numbers.compound === null || word.length > 60) return known ?? null;
  for (const scales of [numbers.large, numbers.small]) {
    for (const [scale, factor] of Object.entries(scales)) {
      const at = word.indexOf(scale);
      if (at < 0) continue;
      const left = at === 0 ? 1 : compoundValue(word.slice(0, at), numbers);
      const rest = word.slice(at + scale.length);
      const right = rest === '' ? 0 : compoundValue(rest.startsWith(numbers.compound) ? rest.slice(numbers.compound.length) : rest, numbers);
      return left === null || right === null ? null : left * factor + right;
    }
  }
  const at = word.indexOf(numbers.compound);
  const ones = own(numbers.values, word.slice(0, Math.max(0, at)));
  const tens = own(numbers.values, word.slice(at + numbers.compound.length));
  return at > 0 && ones !== undefined && tens !== undefined && ones < 10 && tens >= 20 ? ones + tens : null;
};

const touches = (word: Word): boolean => /^(?:[\s\p{Pd}]{0,2})$/u.test(word.gap);

/** Reads the number that begins at `words[at]`; null where none does. */
export const readNumber = (words: readonly Word[], at: number, language: TextLanguage): NumberRead | null => {
  const { numbers } = language;
  const factorOf = (word: string): number => own(numbers.dozens, word) ?? own(numbers.large, word) ?? own(numbers.small, word) ?? 0;
  let total = 0;
  let section = 0;
  let current = 0;
  let seen = false;
  let scale = Infinity;
  let next = at;

  const valueAt = (index: number): { value: number; width: number } | null => {
    const word = words[index];
    if (word === undefined || word.digits) return null;
    const pair = `${word.lower} ${words[index + 1]?.lower ?? ''}`;
    const paired = own(numbers.values, pair);
    if (paired !== undefined) return { value: paired, width: 2 };
    const value = compoundValue(word.lower, numbers);
    return value === null ? null : { value, width: 1 };
  };
  // Ten to nineteen take nothing more ("ten five"), except where the language says so ("dix-sept").
  const isTeen = (value: number): boolean => value % 100 > 9 && value % 100 < 20 && numbers.room[value % 100] === undefined;
  const fits = (value: number): boolean => !isTeen(current) && value < roomOf(current, numbers.room) && value < roomOf(section, {});

  const opening = words[at];
  const behind = words[at + 1];
  if (opening === undefined) return null;
  if (opening.digits) {
    current = digitsValue(opening.lower, language);
    if (!Number.isFinite(current)) return null;
    seen = true;
    next = at + 1;
  } else if (behind !== undefined && touches(behind)) {
    const half = has(numbers.half, opening.lower);
    const last = half && has(numbers.articles, behind.lower) ? words[at + 2] : behind;
    const factor = last === undefined ? 0 : factorOf(last.lower);
    if (half && factor > 0) {
      return { value: factor / 2, next: last === behind ? at + 2 : at + 3, rounded: true };
    }
    if (has(numbers.articles, opening.lower) && factorOf(behind.lower) > 0) next = at + 1;
  }

  for (let word = words[next]; word !== undefined; word = words[next]) {
    if (seen && !touches(word)) break;
    const small = own(numbers.small, word.lower);
    const large = own(numbers.large, word.lower);
    const dozen = own(numbers.dozens, word.lower);
    if (dozen !== undefined) return { value: (section + current || 1) * dozen, next: next + 1, rounded: true };
    if (small !== undefined) {
      if (section !== 0 && small >= roomOf(section, {})) break;
      section += (current || 1) * small;
      current = 0;
    } else if (large !== undefined) {
      // A larger one behind a smaller multiplies all of it: "dos mil millones", 万亿.
      const multiplies = large > scale && section + current === 0;
      if (large >= scale && !multiplies) break;
      total = multiplies ? total * large : total + (section + current || 1) * large;
      scale = large;
      section = current = 0;
    } else {
      // What digits begin, words may only multiply.
      const joined = seen && has(numbers.joiners, word.lower);
      const found = opening.digits ? null : valueAt(joined ? next + 1 : next);
      if (found === null || (joined && found.value === 0) || !fits(found.value) || (seen && total > 0 && found.value >= scale)) break;
      current += found.value;
      next += found.width - 1 + (joined ? 1 : 0);
    }
    seen = true;
    next++;
  }
  return seen ? { value: total + section + current, next, rounded: false } : null;
};
