import type { Cue } from './cues.js';
import { clausePhrase } from './clause-phrase.js';
import type { Phrase } from './phrases.js';
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
  return (by && phrases.find((phrase) => phrase.to > by.to && phrase.from <= by.to + 4)) ?? null;
};
