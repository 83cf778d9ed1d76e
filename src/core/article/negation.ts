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
