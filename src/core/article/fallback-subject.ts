import { clausePhrase } from './clause-phrase.js';
import type { Cue } from './cues.js';
import { clauseStart } from './passive.js';
import type { Phrase } from './phrases.js';
import { stops, type Sheet } from './sheet.js';
import { listed } from './listed.js';

const RAW_EDGE: readonly Cue['kind'][] = ['say', 'think', 'deny', 'refuse', 'blame', 'accuse', 'be', 'rel', 'neg', 'cond', 'pron', 'self', 'accord'];

// These may stand in the phrase, but not at its head: "the officer in charge of the attacks said".
const NO_HEAD: readonly Cue['kind'][] = ['attack', 'charge', 'part', 'did'];
const HEAD = 2;
const LONGEST = 10;

/** The verb before its cue: negation, auxiliary and participle ("n'a voulu ni …"). */
const verbStart = (sheet: Sheet, cue: Cue): number => {
  const have = listed(sheet.lexicon.have);
  const helps = (at: number): boolean => have.includes(sheet.tokens[at]?.text ?? '');
  let to = cue.from;
  if (helps(to - 2) && sheet.tokens[to - 1]?.word && sheet.lexicon.whom !== undefined) to -= 2;
  while (to > 0 && (sheet.on('adverb', to - 1) || (sheet.lexicon.whom !== undefined && (sheet.on('neg', to - 1) || helps(to - 1)))) && !sheet.mentionAt(to - 1))
    to--;
  return to;
};

/** Where the phrase before a verb ends: before what stands between two commas ("the mayor, elected in May, said"). */
const phraseEnd = (sheet: Sheet, verb: number): number => {
  if (sheet.tokens[verb - 1]?.text !== ',' || sheet.lexicon.whom === undefined) return verb;
  const opening = sheet.tokens.slice(0, verb - 1).findLastIndex(({ text }) => text === ',');
  return opening > 0 ? opening : verb;
};

/** No known kind of speaker: the few words of the clause before the verb ("the kingdom's top spy said"). */
export const rawPhrase = (sheet: Sheet, cue: Cue): Phrase | null => {
  const to = phraseEnd(sheet, verbStart(sheet, cue));
  const from = clauseStart(sheet, to);
  const first = sheet.tokens[from];
  if (to - from < 1 || to - from > LONGEST || !first?.word || sheet.on('prep', from) || sheet.on('conj', from) || sheet.on('cut', from)) return null;
  if (!first.capital && !sheet.on('det', from)) return null;
  const edge = (at: number): boolean =>
    RAW_EDGE.some((kind) => sheet.on(kind, at) && !sheet.mentionAt(at)) || (at < from + HEAD && NO_HEAD.some((kind) => sheet.on(kind, at)));
  for (let at = from; at < to; at++) if (!sheet.tokens[at]?.word || edge(at)) return null;
  const mention = sheet.mentions.find((one) => one.from >= from && one.to <= to);
  return { from, to, kind: mention ? 'office' : 'paper', entity: null, side: mention?.entity ?? null, oblique: false };
};

const RAW = 8;

/** The same after a quotation: `"…", said a top spy of the kingdom` up to the next mark; never in front of another verb. */
export const rawAfter = (sheet: Sheet, cue: Cue): Phrase | null => {
  const { tokens, lexicon } = sheet;
  const before = tokens[cue.from - 1]?.text === ',' ? cue.from - 2 : cue.from - 1;
  if (lexicon.order !== 'spaced' || tokens[before]?.text !== '"' || !sheet.on('det', cue.to)) return null;
  let to = cue.to;
  while (to < tokens.length && tokens[to]?.word && !(to > cue.to + 1 && sheet.on('prep', to))) to++;
  if (to - cue.to < 2 || to - cue.to > RAW) return null;
  for (let at = cue.to; at < to; at++) if (RAW_EDGE.some((kind) => sheet.on(kind, at) && !sheet.mentionAt(at))) return null;
  const mention = sheet.mentions.find((one) => one.from >= cue.to && one.to <= to);
  return { from: cue.to, to, kind: mention ? 'office' : 'paper', entity: null, side: mention?.entity ?? null, oblique: false };
};

/** The subject of a verb in unspaced script: from its clause, else from the clauses before it. */
export const inClauses = (sheet: Sheet, cue: Cue): Phrase | null => {
  let end = cue.from;
  let nameless: Phrase | null = null;
  for (let turn = 0; turn < 4; turn++) {
    const start = clauseStart(sheet, end);
    // "The paper quotes X as saying": X says it.
    const quoted = sheet.of('accord').findLast((one) => one.from >= start && one.to < end)?.to ?? start;
    const phrase = clausePhrase(sheet, quoted, end);
    if (phrase && (phrase.side !== null || phrase.kind !== 'name')) return phrase;
    nameless ??= turn === 0 && end - start <= 8 ? phrase : null;
    if (start === 0 || (stops(sheet.tokens[start - 1]) && sheet.tokens[start - 1]?.text !== ':')) return nameless;
    end = start - 1;
  }
  return nameless;
};
