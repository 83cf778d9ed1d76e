import type { Cue } from './cues.js';
import type { Ref } from './refs.js';
import { between, type Sheet } from './sheet.js';

/** A negation shortly before a token, in the same clause. */
export const negated = (sheet: Sheet, at: number, reach = 4): boolean =>
  sheet
    .of('neg')
    .some(
      (cue) =>
        cue.to <= at &&
        at - cue.to < reach &&
        !between(sheet, 'conj', cue.to, at) &&
        !sheet.tokens.slice(cue.to, at).some(({ text }) => text === ',' || text === ':' || text === ';'),
    );

/** "it was not an attack by X": the negation stands between the verb and the culprit. */
export const opposite = (sheet: Sheet, cue: Cue, ref: Ref): boolean =>
  sheet.lexicon.order === 'spaced' && sheet.of('neg').some((one) => one.from >= cue.to && one.to <= ref.from && one.from <= cue.to + 1);

/** "no evidence that": what follows in the sentence is denied with it. */
export const unproven = (sheet: Sheet, at: number): boolean => sheet.of('absent').some((cue) => cue.from <= at && at - cue.from <= 14);

/** "X has never in all these years hacked anybody": where the verb stands last, the negation stands anywhere between, in its clause. */
export const negatedBetween = (sheet: Sheet, from: number, to: number): boolean =>
  sheet.lexicon.order === 'verb-last' &&
  sheet.of('neg').some((cue) => cue.from >= from && cue.to <= to && sheet.tokens.slice(from, to).every(({ text }) => text !== ','));

/** "an order of X there never was": where the verb stands last, so does the negation. */
export const undone = (sheet: Sheet, cue: Cue): boolean =>
  sheet.lexicon.order === 'verb-last' &&
  sheet.of('absent').some((one) => one.from >= cue.to && one.from < cue.to + 10 && !sheet.tokens.slice(cue.to, one.from).some((token) => token.text === ','));

/** "does not hold X for the culprit", "accuses nobody": where the verb stands second, the negation follows it in its clause. */
export const negatedBehind = (sheet: Sheet, cue: Cue): boolean =>
  sheet.lexicon.order === 'verb-last' &&
  sheet
    .of('neg')
    .some((one) => one.from >= cue.to && one.from < Math.max(cue.tail, cue.to + 5) && !sheet.tokens.slice(cue.to, one.from).some(({ text }) => text === ','));
