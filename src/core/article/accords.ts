import { clausePhrase } from './clause-phrase.js';
import type { Cue } from './cues.js';
import type { Frame } from './frames.js';
import type { Phrase } from './phrases.js';
import { marks, type Sheet } from './sheet.js';

const PLAIN: ReadonlySet<string> = new Set(['para', 'pour']);

/** "in X's view": X stands between the words. */
const ownerIn = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Phrase | null => {
  const noun = cue.tail - 1;
  const owned = sheet.tokens[noun - 1]?.text === "'s" || sheet.tokens[noun - 1]?.text === '"';
  const pronoun = cue.tail - cue.to === 2 ? sheet.at('pron', cue.to) : undefined;
  const phrase = phrases.find((one) => one.from >= cue.to && one.from <= cue.to + 1 && one.kind !== 'self');
  if (!phrase || pronoun || !owned || phrase.to < noun - 1) return null;
  return { ...phrase, to: noun - 1, entity: phrase.entity ?? sheet.mentions.find((one) => one.to === noun - 1 && !one.adjective)?.entity ?? null };
};

/** The frame of "according to X" and its like. */
export const accordFrame = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Frame | null => {
  const after = cue.kind === 'accord';
  if (sheet.lexicon.order === 'unspaced') {
    let to = cue.to;
    while (to < sheet.tokens.length && !marks(sheet.tokens[to]) && !sheet.on('say', to) && to - cue.to < 14) to++;
    const phrase = after ? clausePhrase(sheet, cue.to, to) : null;
    return phrase && { speakers: [phrase], cue, how: 'according', hedged: false, from: cue.from };
  }
  if (after && cue.tail > cue.to) {
    const speaker = ownerIn(sheet, phrases, cue);
    return speaker && { speakers: [speaker], cue, how: 'according', hedged: false, from: cue.from };
  }
  const phrase = after
    ? phrases.find((one) => one.to > cue.to && one.from >= cue.from && one.from <= cue.to + 4)
    : phrases.findLast((one) => one.to <= cue.from && one.to >= cue.from - 1);
  if (!phrase) return null;
  // "Pour X, …": a plain preposition speaks only when the phrase opens the sentence and a comma closes it.
  if (
    after &&
    sheet.on('prep', cue.from) &&
    cue.to - cue.from === 1 &&
    sheet.lexicon.order === 'spaced' &&
    !(cue.from <= 1 && phrase.from === cue.to && sheet.tokens[phrase.to]?.text === ',') &&
    PLAIN.has(sheet.tokens[cue.from]?.text ?? '')
  )
    return null;
  const second = after && sheet.on('conj', phrase.to) ? phrases.find((one) => one.from === phrase.to + 1) : undefined;
  return { speakers: second ? [phrase, second] : [phrase], cue, how: 'according', hedged: false, from: Math.min(cue.from, phrase.from) };
};
