import type { Phrase } from './phrases.js';
import type { CueClass } from './lexicon.js';
import { between, type Sheet } from './sheet.js';

const DEPUTY = 4;
const VERBS: readonly CueClass[] = ['say', 'think', 'deny', 'blame', 'accuse', 'refuse', 'did', 'be', 'rel'];

/** "Weiss, a spokesman for the embassy" and "the embassy's spokesman, Weiss": an unknown name is on the side of the office beside it. */
export const withAppositions = (sheet: Sheet, phrases: readonly Phrase[]): readonly Phrase[] => {
  if (!sheet.lexicon.capitals || sheet.lexicon.order === 'unspaced') return phrases;
  return phrases.map((phrase, at) => {
    if (phrase.kind !== 'name' || phrase.side !== null) return phrase;
    const comma = (token: number): boolean => sheet.tokens[token]?.text === ',';
    // "Weiss, second at the embassy"
    const plain = (from: number, to: number): boolean =>
      sheet.tokens.slice(from, to).every(({ word, capital }) => word && !capital) && !VERBS.some((kind) => between(sheet, kind, from, to));
    // Where a phrase with its office reads as one longer name, the name stands for the office.
    const apposed = (one: Phrase | undefined): one is Phrase =>
      one !== undefined && one.side !== null && (one.kind === 'office' || (one.kind === 'name' && one.entity === null && sheet.lexicon.whom !== undefined));
    const after = phrases[at + 1];
    const before = phrases[at - 1];
    if (
      apposed(after) &&
      after.from > phrase.to &&
      after.from - phrase.to <= (after.kind === 'office' ? DEPUTY : 1) &&
      comma(phrase.to) &&
      plain(phrase.to + 1, after.from)
    )
      return { ...phrase, side: after.side };
    if (apposed(before) && !before.oblique && before.to === phrase.from - 1 && comma(before.to)) return { ...phrase, side: before.side };
    return phrase;
  });
};
