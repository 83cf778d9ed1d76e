import type { Cue } from './cues.js';
import type { Ref } from './refs.js';
import { passiveBefore } from './passive.js';
import { isObject } from './postposed.js';
import { marks, stops, type Sheet } from './sheet.js';

// Words; in Han script characters.
const LEFT = 14;
const LEFT_UNSPACED = 26;

/** Does a stop, a verb of speech or a change of voice stand between two tokens? */
export const blocked = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = sheet.tokens[at];
    if (token?.text === ';' || (stops(token) && (token?.text !== ':' || sheet.tokens[at + 1]?.text === '"'))) return true;
    if (
      (sheet.at('say', at) && (sheet.tokens[at + 1]?.text !== ',' || sheet.lexicon.order === 'unspaced')) ||
      (sheet.at('cut', at) && (sheet.lexicon.order !== 'unspaced' || marks(sheet.tokens[at - 1])))
    )
      return true;
  }
  return false;
};

/** In unspaced script the doer of a passive stands between its sign and the verb; who stands before it is the victim. */
const sufferedFrom = (refs: readonly Ref[], cue: Cue, be: Cue): Ref | null =>
  refs.findLast((ref) => ref.from >= be.to && ref.to <= cue.from && ref.kind !== 'self') ?? null;

/** Who does what a word of the deed says. */
export const doer = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  const be = sheet.lexicon.order === 'unspaced' ? passiveBefore(sheet, cue.from) : null;
  if (be) return sufferedFrom(refs, cue, be);
  const reach = sheet.lexicon.order === 'unspaced' ? LEFT_UNSPACED : LEFT;
  const near = refs.filter((ref) => ref.to <= cue.from && cue.from - ref.to <= reach && !isObject(sheet, ref, cue.from) && !blocked(sheet, ref.to, cue.from));
  const free = near.findLast((ref) => !ref.oblique);
  const last = near.at(-1);
  if (last?.bound) return last;
  if (free) return free;
  // After the verb stands its object; only where the verb comes last in its clause can the doer follow.
  const behind =
    sheet.lexicon.order !== 'verb-last'
      ? undefined
      : refs.find((ref) => ref.from >= cue.tail && ref.from - cue.tail <= 7 && !ref.oblique && !blocked(sheet, cue.tail, ref.from));
  return behind ?? null;
};

const AGENT = 6;

/** "attacks launched in recent years by X": the doer stands after the word for "by". */
export const byAgent = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  if (sheet.lexicon.order !== 'spaced') return null;
  const by = sheet.of('agent').find((one) => one.from > cue.to && one.from <= cue.to + AGENT);
  if (
    !by ||
    sheet.tokens.slice(cue.to, by.from).some((token) => !token.word) ||
    sheet.cues.some((one) => one.kind === 'did' && one.from >= cue.to && one.to <= by.from)
  )
    return null;
  const ref = named(sheet, refs, by.to, 4);
  return ref && ref.from >= by.to ? ref : null;
};

/** Who is named right after a token; the first mark or pronoun ends the search. */
export const named = (sheet: Sheet, refs: readonly Ref[], from: number, reach: number): Ref | null => {
  for (let at = from; at < from + reach && at < sheet.tokens.length; at++) {
    const ref = refs.find((one) => one.from <= at && one.to > at && one.to > from);
    if (ref && ref.kind !== 'pronoun') return ref;
    if (ref && ref.to - ref.from === 1) return null;
    if (marks(sheet.tokens[at]) && sheet.tokens[at]?.text !== '"' && !(at === from && sheet.tokens[at]?.text === ':')) return null;
  }
  return null;
};
