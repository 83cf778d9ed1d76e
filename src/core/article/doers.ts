import type { Cue } from './cues.js';
import type { Ref } from './refs.js';
import { clauseStart, passiveBefore, passiveDoer } from './passive.js';
import { isObject } from './postposed.js';
import { between, marks, stops, type Sheet } from './sheet.js';
import { listed } from './listed.js';

// Words; in Han script characters.
const LEFT = 14;
const LEFT_UNSPACED = 26;
const BEHIND = 7;
const BEHIND_SOURCE = 14;
const ASIDE = 8;

/** Does a stop, a verb of speech or a change of voice stand between two tokens? */
export const blocked = (sheet: Sheet, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) {
    const token = sheet.tokens[at];
    if (token?.text === ';' || (stops(token) && (token?.text !== ':' || sheet.tokens[at + 1]?.text === '"'))) return true;
    // "X said, Y …": where clauses are cut off by commas, only "X, said Y, …" leaves X as the doer.
    const inverted =
      sheet.lexicon.past !== undefined && sheet.tokens[at - 1]?.text === ',' && sheet.tokens.slice(at + 1, at + ASIDE).some(({ text }) => text === ',');
    const aside =
      inverted ||
      (sheet.tokens[at + 1]?.text === ',' && sheet.lexicon.order !== 'unspaced' && (sheet.lexicon.order !== 'verb-last' || marks(sheet.tokens[at - 1])));
    // "X is said to have done it"
    const hearsay = sheet.lexicon.past !== undefined && sheet.on('be', at - 1);
    if ((sheet.at('say', at) && !aside && !hearsay) || (sheet.at('cut', at) && (sheet.lexicon.order !== 'unspaced' || marks(sheet.tokens[at - 1]))))
      return true;
  }
  return false;
};

/** "who did it", "whether X did it": a question about the doer. */
export const asked = (sheet: Sheet, ref: Ref, at: number): boolean =>
  sheet.of('rel').some(
    (cue) =>
      cue.from >= ref.to &&
      cue.to <= at &&
      at - cue.to <= 3 &&
      cue.from !== ref.to &&
      cue.from !== ref.to + 1 &&
      // Where articles look like relatives, a comma tells them apart.
      (sheet.lexicon.order !== 'verb-last' || marks(sheet.tokens[cue.from - 1])),
  ) || sheet.of('cond').some((cue) => cue.to <= at && at - cue.to <= 8 && cue.to <= ref.from && ref.from - cue.to <= 3);

/** In unspaced script the doer of a passive stands between its sign and the verb; who stands before it is the victim. */
const sufferedFrom = (refs: readonly Ref[], cue: Cue, be: Cue): Ref | null =>
  refs.findLast((ref) => ref.from >= be.to && ref.to <= cue.from && ref.kind !== 'self') ?? null;

/** Who does what a verb says, before it or, where the verb stands elsewhere, behind it. */
export const doer = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  const be = sheet.lexicon.order === 'unspaced' ? passiveBefore(sheet, cue.from) : null;
  if (be) return sufferedFrom(refs, cue, be);
  const agent = passiveDoer(sheet, refs, cue);
  if (agent !== undefined) return agent;
  const reach = sheet.lexicon.order === 'unspaced' ? LEFT_UNSPACED : LEFT;
  const near = refs.filter((ref) => ref.to <= cue.from && cue.from - ref.to <= reach && !isObject(sheet, ref, cue.from) && !blocked(sheet, ref.to, cue.from));
  const last = near.at(-1);
  const start = clauseStart(sheet, cue.from);
  const verbal = listed(sheet.lexicon.passives).some((ending) => sheet.tokens[cue.to - 1]?.text.endsWith(ending));
  // Where the verb stands last, its object stands between it and the doer.
  const first = verbal ? near.find((ref) => !ref.oblique && ref.from >= start) : undefined;
  const free = first ?? near.findLast((ref) => !ref.oblique);
  // "behind it X stands": where the verb stands last, the doer may stand inside the bracket.
  if (sheet.lexicon.order === 'verb-last' && cue.tail > cue.to && marks(sheet.tokens[cue.tail]) && !(free && free.from >= start)) {
    const within = refs.findLast((ref) => ref.from >= cue.to && ref.to <= cue.tail && !ref.oblique && ref.kind !== 'pronoun');
    if (within) return within;
  }
  if (last?.bound) return last;
  // "X crossed a line when it hacked us": it is X.
  const meant =
    free?.kind === 'pronoun' && sheet.on('thing', free.from)
      ? refs.findLast((ref) => ref.to <= free.from && ref.kind === 'party' && !ref.oblique && !blocked(sheet, ref.to, free.from))
      : undefined;
  if (free) return meant ?? free;
  // After the verb stands its object; only where the verb comes last in its clause can the doer follow.
  const behind =
    sheet.lexicon.order !== 'verb-last'
      ? undefined
      : refs.find((ref) => {
          // "behind it stand, according to X, hackers of Y"
          const aside = between(sheet, 'accord', cue.tail, ref.from) || between(sheet, 'accordAfter', cue.tail, ref.from) ? BEHIND_SOURCE : BEHIND;
          return ref.from >= cue.tail && (ref.actor ?? ref.from) - cue.tail <= aside && !ref.oblique && !blocked(sheet, cue.tail, ref.from);
        });
  return behind ?? null;
};

const AGENT = 6;

/** "launched by X", "attacks launched in recent years by X": the doer stands after the word for "by". */
export const byAgent = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  if (sheet.lexicon.order !== 'spaced') return null;
  const by = sheet.of('agent').find((one) => one.from >= cue.to && one.from <= cue.to + AGENT);
  if (
    !by ||
    sheet.tokens.slice(cue.to, by.from).some((token) => !token.word) ||
    sheet.cues.some((one) => one.kind === 'did' && one.from >= cue.to && one.to <= by.from)
  )
    return null;
  // "by a group affiliated with X"
  const crew = [0, 1, 2, 3].some((step) => sheet.on('actor', by.to + step) || sheet.on('organ', by.to + step));
  const ref = named(sheet, refs, by.to, crew ? 2 * AGENT : 4);
  return ref && ref.from >= by.to ? ref : null;
};

/** Who is named right after a token; the first mark or pronoun ends the search. */
export const named = (sheet: Sheet, refs: readonly Ref[], from: number, reach: number): Ref | null => {
  for (let at = from; at < from + reach && at < sheet.tokens.length; at++) {
    const ref = refs.find((one) => one.from <= at && one.to > at && one.to > from);
    // "behind it stand, according to X, Y"
    if (ref && sheet.lexicon.order === 'verb-last' && (sheet.on('accord', ref.from - 1) || sheet.on('accord', ref.from - 2))) continue;
    if (ref && ref.kind !== 'pronoun') return ref;
    if (ref && ref.to - ref.from === 1) return null;
    if (marks(sheet.tokens[at]) && sheet.tokens[at]?.text !== '"' && !(at === from && sheet.tokens[at]?.text === ':')) return null;
  }
  return null;
};
