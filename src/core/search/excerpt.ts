import { wordsOf } from './words.js';

/** A piece of text and the places in it that fit, in UTF-16 units, in order and apart from each other. */
export interface Excerpt {
  readonly text: string;
  readonly fits: readonly (readonly [start: number, end: number])[];
}

/** More would not be read in a list. */
const LONGEST = 120;
/** How much may stand before the first word that fits. */
const BEFORE = 40;

const fitsIn = (text: string, query: readonly string[]): (readonly [number, number])[] =>
  wordsOf(text).flatMap((word) => (query.some((part) => word.text.startsWith(part)) ? [[word.start, word.end] as const] : []));

/** The text in which most of the query's words begin a word, cut around the first of them. Query words come folded. */
export const excerptOf = (texts: readonly string[], query: readonly string[]): Excerpt => {
  let [best, most] = ['', -1];
  for (const text of texts) {
    const words = wordsOf(text);
    const held = query.filter((part) => words.some((word) => word.text.startsWith(part))).length;
    if (held > most) [best, most] = [text, held];
  }
  const whole = fitsIn(best, query);
  const first = whole[0]?.[0] ?? 0;
  if (best.length <= LONGEST) return { text: best, fits: whole };
  const space = first <= BEFORE ? -1 : best.indexOf(' ', first - BEFORE);
  const from = space < 0 || space >= first ? Math.min(first, first <= BEFORE ? 0 : first) : space + 1;
  const until = best.length - from <= LONGEST ? best.length : Math.max(best.lastIndexOf(' ', from + LONGEST), whole[0]?.[1] ?? 0);
  const [head, tail] = [from > 0 ? '… ' : '', until < best.length ? ' …' : ''];
  const shift = head.length - from;
  return {
    text: head + best.slice(from, until) + tail,
    fits: whole.filter(([start, end]) => start >= from && end <= until).map(([start, end]) => [start + shift, end + shift] as const),
  };
};
