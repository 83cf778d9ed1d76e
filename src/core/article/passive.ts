import type { Cue } from './cues.js';
import { clausePhrase } from './clause-phrase.js';
import type { Phrase } from './phrases.js';
import type { Ref } from './refs.js';
import { between, isAdverb, marks, type Sheet } from './sheet.js';
import { listed } from './listed.js';

const BY = 6;
const AGENTS = ['actor', 'office', 'state', 'pron'] as const;

/** Where the clause of a token begins: after the last comma, dash or stop before it; quotation marks do not count. */
export const clauseStart = (sheet: Sheet, token: number): number => {
  let at = token;
  while (at > 0 && !(marks(sheet.tokens[at - 1]) && sheet.tokens[at - 1]?.text !== '"')) at--;
  return at;
};

const PERFECT = 12;

/** "has, for the first time, openly accused": the auxiliary of the perfect before a participle, over adverbs and what stands between commas. */
const hasAuxiliary = (sheet: Sheet, participle: number): boolean => {
  const { lexicon, tokens } = sheet;
  const have = listed(lexicon.have);
  const inner = listed(lexicon.inner);
  for (let at = participle - 1; have.length > 0 && at >= participle - PERFECT; at--) {
    const text = tokens[at]?.text ?? '';
    if (have.includes(text)) return true;
    if (text === ',') {
      const opening = tokens.slice(0, at).findLastIndex((token) => !token.word);
      if (tokens[opening]?.text !== ',') return false;
      at = opening;
    } else if (
      !sheet.on('adverb', at) &&
      !sheet.on('neg', at) &&
      !inner.includes(text) &&
      !(lexicon.adverbEnding !== undefined && text.endsWith(lexicon.adverbEnding))
    )
      return false;
  }
  return false;
};

const SHARED = 24;

/** "has called it absurd and rejected the charge": the second participle shares the auxiliary of the first. */
const sharesAuxiliary = (sheet: Sheet, participle: number): boolean => {
  const { lexicon, tokens } = sheet;
  if (!sheet.on('conj', participle - 1)) return false;
  const have = listed(lexicon.have);
  return sheet.cues.some(
    (cue) =>
      (cue.kind === 'say' || cue.kind === 'deny' || cue.kind === 'accuse' || cue.kind === 'blame') &&
      cue.to < participle &&
      participle - cue.to < SHARED &&
      have.includes(tokens[cue.from]?.text ?? '') &&
      !between(sheet, 'rel', cue.to, cue.to + 1),
  );
};

/** In unspaced script: the word that makes a verb passive, before it in its clause with no other deed between. */
export const passiveBefore = (sheet: Sheet, verb: number): Cue | null => {
  const be = sheet.of('be').findLast((one) => one.to <= verb && one.from >= clauseStart(sheet, verb));
  if (!be || between(sheet, 'did', be.to, verb) || between(sheet, 'attack', be.to, verb)) return null;
  let at = be.to;
  while (at < verb && (sheet.on('adverb', at) || sheet.tokens[at]?.text === '"')) at++;
  return at === verb ||
    sheet.on('of', verb - 1) ||
    AGENTS.some((kind) => between(sheet, kind, be.to, verb)) ||
    sheet.mentions.some(({ from, to }) => from >= be.to && to <= verb)
    ? be
    : null;
};

/** Is the verb a participle in the passive? In a verb-last language the auxiliary may stand anywhere in the clause. */
export const isPassive = (sheet: Sheet, cue: Cue): boolean => {
  const { lexicon, tokens } = sheet;
  if (lexicon.order === 'unspaced') return passiveBefore(sheet, cue.from) !== null;
  if (sheet.on('agent', cue.to) && cue.kind !== 'say') return true;
  const word = sheet.source.slice(tokens[cue.from]?.start ?? 0, tokens[cue.from]?.end ?? 0).toLowerCase();
  if (cue.to - cue.from === 1 && listed(lexicon.participles).some((ending) => word.endsWith(ending)))
    return !hasAuxiliary(sheet, cue.from) && !sharesAuxiliary(sheet, cue.from);
  if (lexicon.order === 'verb-last') return between(sheet, 'be', clauseStart(sheet, cue.from), cue.tail + 3);
  const { progressive } = lexicon;
  // "the minister, accused of a lie, left"
  if (cue.kind === 'accuse' && lexicon.past !== undefined && tokens[cue.from - 1]?.text === ',' && sheet.on('genitive', cue.to)) return true;
  // "are sceptical that": no participle.
  if (cue.kind === 'doubt' && lexicon.past !== undefined && (cue.to - cue.from > 1 || !tokens[cue.to - 1]?.text.endsWith(lexicon.past))) return false;
  for (let back = cue.from - 1; back >= cue.from - 3; back--) {
    if (sheet.on('be', back)) return !(progressive && tokens.slice(cue.from, cue.to).some(({ text }) => text.endsWith(progressive)));
    if (!isAdverb(sheet, back) && !sheet.on('neg', back) && tokens[back]?.text !== '"') return false;
  }
  return false;
};

/** "have been arrested": a passive in the perfect is no deed of its subject. */
export const suffers = (sheet: Sheet, verb: number): boolean => listed(sheet.lexicon.have).includes(sheet.tokens[verb]?.text ?? '') && sheet.on('be', verb + 1);

/** Who does it, in a passive: after (or, where the verb stands last, before) the word for "by". */
export const agentOf = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Phrase | null => {
  if (sheet.lexicon.order === 'unspaced') {
    const be = passiveBefore(sheet, cue.from);
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
  if (passives === undefined || !listed(passives).some((ending) => text.endsWith(ending)) || !isPassive(sheet, cue)) return undefined;
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
