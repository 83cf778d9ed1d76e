import { dateSpansIn } from '../dates-in-text/find.js';
import type { Bound, Qualifier, TextLanguage, UnitClass } from '../languages/text-language.js';
import { countedNoun } from './noun.js';
import { phraseAt, phraseBefore } from './phrases.js';
import { readNumber } from './read-number.js';
import { amountTables } from './tables.js';
import { wordsOf, type Word } from './words.js';

/** A number that counts something, as a text gives it. Offsets in UTF-16 units. */
export interface Amount {
  readonly start: number;
  /** Behind the noun where one is known, else behind the number. */
  readonly end: number;
  readonly value: number;
  /** The upper end of a range; null where one number is given. */
  readonly high: number | null;
  readonly bound: Bound;
  /** True where only a size is given ("hundreds"). */
  readonly vague: boolean;
  readonly unit: UnitClass | null;
  readonly qualifiers: readonly Qualifier[];
  readonly each: boolean;
  /** The words behind the number, up to eight, in lower case. */
  readonly words: readonly string[];
  readonly language: string;
}

const BEFORE = /(?:[$€£¥#@/:.]|\p{Script=Latin}\p{Pd}?|\d\p{Pd}|第)$/u;
const BEHIND = /^(?:\s?%|\s?percent|\s?per cent|[:/]\d|\p{Pd}\p{L}|\p{Script=Latin}|[°€$£])/u;
const YEAR = /^(?:19|20)\d\d$/;

/** A number that is no count: of a version, a clock, a currency, a share, a year. */
const isOther = (text: string, first: Word, last: Word): boolean =>
  (first.digits && (BEFORE.test(text.slice(Math.max(0, first.start - 2), first.start)) || YEAR.test(first.lower))) ||
  BEHIND.test(text.slice(last.end, last.end + 9));

const boundOf = (text: string, words: readonly Word[], from: number, to: number, noun: number, language: TextLanguage): Bound => {
  const tables = amountTables(language);
  const before = phraseBefore(words, from, tables.bounds);
  if (before !== null) return before;
  if (text.startsWith('+', words[to - 1]?.end)) return 'at-least';
  // "25 or so", "25 organisations or more"; in Chinese also behind the measure word.
  const behind = [to, noun, ...(language.spaced ? [] : [to + 1])].map((at) => phraseAt(words, at, tables.boundsAfter)?.key);
  return behind.find((bound) => bound !== undefined) ?? 'exact';
};

/** All counts in a text, in order; with the noun they count where it is known. */
export const amountsIn = (text: string, language: TextLanguage): Amount[] => {
  const tables = amountTables(language);
  const words = wordsOf(text, language);
  const dates = dateSpansIn(text, language);
  const amounts: Amount[] = [];

  const push = (from: number, to: number, given: Pick<Amount, 'value' | 'high' | 'vague'> & { readonly rounded: boolean }): void => {
    const [first, last] = [words[from], words[to - 1]];
    if (first === undefined || last === undefined || isOther(text, first, last)) return;
    const noun = countedNoun(words, to, language);
    const said = given.vague ? 'at-least' : boundOf(text, words, from, to, noun?.to ?? to, language);
    const { rounded, ...value } = given;
    amounts.push({
      ...value,
      start: first.start,
      end: (noun === null ? last : (words[noun.to - 1] ?? last)).end,
      bound: said === 'exact' && (rounded || value.high !== null) ? 'about' : said,
      unit: noun?.unit ?? null,
      qualifiers: noun?.qualifiers ?? [],
      each: noun?.each ?? false,
      words: words.slice(to, to + 8).map((word) => word.lower),
      language: language.code,
    });
  };

  for (let at = 0, behind = -1; at < words.length;) {
    // In "二十多个" the sign for many belongs to the number.
    const vague = at === behind ? null : phraseAt(words, at, tables.vague);
    if (vague !== null) {
      push(at, vague.next, { value: vague.key, high: null, vague: true, rounded: false });
      at = vague.next;
      continue;
    }
    const number = readNumber(words, at, language);
    const first = words[at];
    if (number === null || first === undefined) {
      at++;
      continue;
    }
    // "one of the people" counts nobody.
    const isNoCount =
      number.next === at + 1 &&
      (language.numbers.articles.split('|').includes(first.lower) || (number.value === 1 && phraseAt(words, number.next, tables.of) !== null));
    const inDate = dates.some(([start, end]) => first.start >= start && first.start < end);
    const to = /^\s?\p{Pd}\s?$/u.test(words[number.next]?.gap ?? '') ? number.next : phraseAt(words, number.next, tables.to)?.next;
    const high = to === undefined ? null : readNumber(words, to, language);
    const ranged = high !== null && high.value > number.value && !inDate;
    const next = ranged ? high.next : number.next;
    // "20 to 30 thousand"
    const factor = ranged && number.value < 1000 && high.value >= 1000 && first.digits ? high.value / Number.parseFloat(words[to ?? 0]?.lower ?? '') : 1;
    const value = Number.isInteger(factor) && factor % 1000 === 0 ? number.value * factor : number.value;
    if (!isNoCount && !inDate) push(at, next, { value, high: ranged ? high.value : null, vague: false, rounded: number.rounded });
    at = behind = next;
  }
  return amounts;
};
