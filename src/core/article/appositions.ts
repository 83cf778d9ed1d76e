import type { Phrase } from './phrases.js';
import type { Sheet } from './sheet.js';

/** "Weiss, a spokesman for the embassy" and "the embassy's spokesman, Weiss": an unknown name is on the side of the office beside it. */
export const withAppositions = (sheet: Sheet, phrases: readonly Phrase[]): readonly Phrase[] => {
  if (!sheet.lexicon.capitals || sheet.lexicon.order === 'unspaced') return phrases;
  return phrases.map((phrase, at) => {
    if (phrase.kind !== 'name' || phrase.side !== null) return phrase;
    const comma = (token: number): boolean => sheet.tokens[token]?.text === ',';
    const longer = sheet.lexicon.whom !== undefined;
    const after = phrases[at + 1];
    const before = phrases[at - 1];
    if (
      (after?.kind === 'office' || (after?.kind === 'name' && after.entity === null && longer)) &&
      after.side !== null &&
      after.from === phrase.to + 1 &&
      comma(phrase.to)
    )
      return { ...phrase, side: after.side };
    if (
      (before?.kind === 'office' || (before?.kind === 'name' && before.entity === null && longer)) &&
      before.side !== null &&
      !before.oblique &&
      before.to === phrase.from - 1 &&
      comma(before.to)
    )
      return { ...phrase, side: before.side };
    return phrase;
  });
};
