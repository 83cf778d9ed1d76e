import type { Cue } from './cues.js';
import { negated } from './negation.js';
import type { Ref } from './refs.js';
import type { Sheet } from './sheet.js';
import { listed } from './listed.js';

const POSTPOSED = 6;

/** "lo hizo X", "entraron piratas de X": the doer stands after the verb; only a crew does so without a pronoun for the object. */
export const postposed = (sheet: Sheet, refs: readonly Ref[], cue: Cue, before: Ref | null): Ref | null => {
  const { clitics } = sheet.lexicon;
  if (clitics === undefined) return null;
  const clitic = listed(clitics).includes(sheet.tokens[cue.from - 1]?.text ?? '');
  const ref = refs.find((one) => one.from >= cue.to && one.from - cue.to <= (clitic ? POSTPOSED : 1) && !one.oblique && one.kind !== 'pronoun');
  if (!ref || (!clitic && ((ref.actor === null && ref.name !== true) || before !== null))) return null;
  const joint = (at: number): boolean =>
    sheet.tokens[at]?.text === '"' || (['det', 'actor', 'linked', 'adverb', 'prep', 'organ'] as const).some((kind) => sheet.on(kind, at));
  for (let at = cue.to; at < ref.from; at++) if (!joint(at)) return null;
  return ref;
};

/** "We never hacked anybody": the subject is in the form of the verb. Only a denial is sure enough. */
export const within = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null =>
  (negated(sheet, cue.from) && refs.find((ref) => ref.kind === 'self' && ref.from >= cue.from && ref.to <= cue.to)) || null;

/** "X nos atacó": the pronoun before the verb is hit, it does nothing. */
export const isObject = ({ lexicon, tokens }: Sheet, ref: Ref, verb: number): boolean =>
  ref.kind === 'self' && ref.to === verb && listed(lexicon.clitics).includes(tokens[ref.from]?.text ?? '');
