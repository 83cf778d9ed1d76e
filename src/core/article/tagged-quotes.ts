import type { CueClass } from './lexicon.js';
import type { Frame } from './frames.js';
import type { Phrase } from './phrases.js';
import { inQuotes, marks, type Sheet } from './sheet.js';

const NO_VERB: readonly CueClass[] = ['prep', 'conj', 'rel', 'det', 'be', 'cut', 'neg', 'pron', 'say', 'think', 'adverb', 'refuse', 'unsaid', 'mum'];
const NEAR = 8;

/** A word that can only be the verb between a quotation and its speaker: whatever it means, somebody said the words. */
const verbAt = (sheet: Sheet, at: number): boolean => {
  const token = sheet.tokens[at];
  return token?.word === true && !token.capital && !sheet.mentionAt(at) && !NO_VERB.some((kind) => sheet.on(kind, at));
};

const closes = (sheet: Sheet, at: number): boolean =>
  sheet.tokens[at]?.text === '"' && !inQuotes(sheet, at + 1) && at > 1 && [',', '!', '?', '-'].includes(sheet.tokens[at - 1]?.text ?? '');

/** `"…," snapped X` and `"…," X snapped`, with any verb at all: the frame of a quotation that no known verb of speech gives one. */
export const taggedQuote = (sheet: Sheet, phrases: readonly Phrase[], known: readonly Frame[]): Frame | null => {
  if (sheet.lexicon.order !== 'spaced') return null;
  for (let at = 2; at < sheet.tokens.length; at++) {
    if (!closes(sheet, at) || known.some(({ cue }) => cue !== null && cue.from > at && cue.from <= at + NEAR)) continue;
    const next = sheet.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const behind = verbAt(sheet, next) ? phrases.find((one) => one.from === next + 1 && one.kind !== 'self') : undefined;
    if (behind && (marks(sheet.tokens[behind.to]) || sheet.on('prep', behind.to) || sheet.on('cut', behind.to)))
      return { speakers: [behind], cue: null, how: 'inverted', hedged: false, from: next };
    const before = phrases.find((one) => one.from === next && one.kind !== 'self');
    if (before && verbAt(sheet, before.to) && (marks(sheet.tokens[before.to + 1]) || sheet.on('prep', before.to + 1) || sheet.on('cut', before.to + 1)))
      return { speakers: [before], cue: null, how: 'inverted', hedged: false, from: next };
  }
  return null;
};
