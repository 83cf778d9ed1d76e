import type { Cue } from './cues.js';
import { clausePhrase } from './clause-phrase.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import { between, isAdverb, marks, type Sheet } from './sheet.js';

const BY = 6;

/** Where the clause of a token begins: after the last comma, dash or stop before it; quotation marks do not count. */
export const clauseStart = (sheet: Sheet, token: number): number => {
  let at = token;
  while (at > 0 && !(marks(sheet.tokens[at - 1]) && sheet.tokens[at - 1]?.text !== '"')) at--;
  return at;
};

/** Is the verb a participle in the passive? In a verb-last language the auxiliary may stand anywhere in the clause. */
export const isPassive = (sheet: Sheet, cue: Cue): boolean => {
  const { lexicon, tokens } = sheet;
  if (lexicon.order === 'unspaced') return between(sheet, 'be', clauseStart(sheet, cue.from), cue.from);
  if (sheet.on('agent', cue.to) && cue.kind !== 'say') return true;
  const word = sheet.source.slice(tokens[cue.from]?.start ?? 0, tokens[cue.from]?.end ?? 0).toLowerCase();
  if (cue.to - cue.from === 1 && lexicon.participles?.split('|').some((ending) => word.endsWith(ending))) return true;
  if (lexicon.order === 'verb-last') return between(sheet, 'be', clauseStart(sheet, cue.from), cue.tail + 3);
  const { progressive } = lexicon;
  for (let back = cue.from - 1; back >= cue.from - 3; back--) {
    if (sheet.on('be', back)) return !(progressive && tokens.slice(cue.from, cue.to).some(({ text }) => text.endsWith(progressive)));
    if (!isAdverb(sheet, back) && !sheet.on('neg', back) && tokens[back]?.text !== '"') return false;
  }
  return false;
};

/** Who does it, in a passive: after (or, where the verb stands last, before) the word for "by". */
export const agentOf = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Phrase | null => {
  if (sheet.lexicon.order === 'unspaced') {
    const be = sheet.of('be').findLast((one) => one.to <= cue.from);
    return be ? clausePhrase(sheet, be.to, cue.from) : null;
  }
  const after = sheet.of('agent').find((one) => one.from >= cue.to && one.from <= cue.tail + BY);
  const before =
    sheet.lexicon.order === 'verb-last' ? sheet.of('agent').findLast((one) => one.to <= cue.from && one.from >= clauseStart(sheet, cue.from)) : undefined;
  const by = after ?? before;
  // "the attack of July is laid on X": the auxiliary stands before X, who is no agent then.
  const fits = (phrase: Phrase): boolean => sheet.lexicon.order !== 'verb-last' || by === after || !between(sheet, 'be', by?.to ?? 0, phrase.from);
  return (by && phrases.find((phrase) => phrase.to > by.to && phrase.from <= by.to + 4 && fits(phrase))) ?? null;
};

const DOER = 4;

/**
 * "X is said to have been hacked by Y": where the verb stands last the doer stands before it, and the subject is the victim.
 * Null for a passive without doer, undefined for what is no passive.
 */
export const passiveDoer = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null | undefined => {
  const { passives } = sheet.lexicon;
  const text = sheet.tokens[cue.to - 1]?.text ?? '';
  if (passives === undefined || !passives.split('|').some((ending) => text.endsWith(ending)) || !isPassive(sheet, cue)) return undefined;
  const by = sheet.of('agent').filter((one) => one.to <= cue.from && one.from >= clauseStart(sheet, cue.from));
  return refs.findLast((ref) => by.some((one) => ref.to > one.to && ref.from <= one.to + DOER)) ?? null;
};

/** "X assured them not to have hacked anybody": whoever speaks is the doer of the infinitive, unless somebody is accused or it is denied. */
export const infinitiveDoer = (sheet: Sheet, refs: readonly Ref[], cue: Cue): Ref | null => {
  const { infinitive, order } = sheet.lexicon;
  if (order !== 'verb-last' || sheet.tokens[cue.to]?.text !== infinitive) return null;
  const end = clauseStart(sheet, cue.from) - 1;
  if (end < 1 || sheet.tokens[end]?.text !== ',') return null;
  const start = clauseStart(sheet, end);
  const said = (['say', 'think'] as const).some((kind) => between(sheet, kind, start, end));
  const other = (['blame', 'accuse', 'deny', 'own'] as const).some((kind) => sheet.of(kind).some((one) => one.from >= start && one.from < end));
  return said && !other ? (refs.find((ref) => ref.from >= start && ref.to <= end && !ref.oblique && ref.kind === 'party') ?? null) : null;
};
