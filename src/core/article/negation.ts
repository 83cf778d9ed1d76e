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

const FAR = 10;
const JOINING = ['adverb', 'attack', 'of', 'did', 'part', 'prep', 'det', 'neg', 'by', 'be'] as const;

/** In unspaced script a negation with an unknown word between it and the deed ("did not speak of the break-in") neither denies nor says it. */
export const unclear = (sheet: Sheet, at: number): boolean => {
  const cue =
    sheet.lexicon.order === 'unspaced' && !unproven(sheet, at) && negated(sheet, at, FAR) ? sheet.of('neg').findLast((one) => one.to <= at) : undefined;
  for (let token = cue?.to ?? at; token < at; token++) if (!JOINING.some((kind) => sheet.on(kind, token)) && sheet.mentionAt(token) === undefined) return true;
  return false;
};

/** "it was not an attack by X": the negation stands between the verb and the culprit. */
export const opposite = (sheet: Sheet, cue: Cue, ref: Ref): boolean =>
  sheet.lexicon.order === 'spaced' && sheet.of('neg').some((one) => one.from >= cue.to && one.to <= ref.from && one.from <= cue.to + 1);

/** "no evidence that": what follows in the sentence is denied with it. */
export const unproven = (sheet: Sheet, at: number): boolean =>
  sheet.of('absent').some((cue) => cue.from <= at && at - cue.from <= (sheet.lexicon.order === 'unspaced' ? 24 : 14));

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
