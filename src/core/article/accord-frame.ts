import { clausePhrase } from './clause-phrase.js';
import type { Cue } from './cues.js';
import type { Frame } from './frames.js';
import type { Phrase } from './phrases.js';
import { marks, type Sheet } from './sheet.js';

const PLAIN: ReadonlySet<string> = new Set(['para', 'pour']);

/** "the Ruritanian firm Nimbus": office and name are two phrases only where an adjective stands between them. */
const whole = (sheet: Sheet, phrases: readonly Phrase[], phrase: Phrase | undefined): Phrase | undefined => {
  if (phrase === undefined || phrase.kind === 'name' || sheet.lexicon.whom === undefined) return phrase;
  const next = phrases.find((one) => one.from >= phrase.to && one.from <= phrase.to + 1 && one.kind === 'name' && !one.oblique);
  return next && sheet.tokens[phrase.to]?.word && !sheet.on('conj', phrase.to) ? { ...next, from: phrase.from } : phrase;
};

const UNKNOWN = 8;

/** "According to an audit of May,": words that are no known kind of speaker, up to the next mark. */
const unknownAfter = (sheet: Sheet, cue: Cue): Phrase | null => {
  if (!sheet.on('det', cue.to) || sheet.on('prep', cue.from) || PLAIN.has(sheet.tokens[cue.from]?.text ?? '') || sheet.lexicon.whom === undefined) return null;
  let to = cue.to;
  while (sheet.tokens[to]?.word && to - cue.to <= UNKNOWN) to++;
  return to - cue.to > 1 && to - cue.to <= UNKNOWN ? { from: cue.to, to, kind: 'paper', entity: null, side: null, oblique: true } : null;
};

/** "in X's view": X stands between the words. */
const ownerIn = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): Phrase | null => {
  const noun = cue.tail - 1;
  const owned = sheet.tokens[noun - 1]?.text === "'s" || sheet.tokens[noun - 1]?.text === '"';
  const pronoun = cue.tail - cue.to === 2 ? sheet.at('pron', cue.to) : undefined;
  const phrase = phrases.find((one) => one.from >= cue.to && one.from <= cue.to + 1 && one.kind !== 'self');
  if (!phrase || pronoun || !owned || phrase.to < noun - 1) return null;
  return { ...phrase, to: noun - 1, entity: phrase.entity ?? sheet.mentions.find((one) => one.to === noun - 1 && !one.adjective)?.entity ?? null };
};

/** "For X the charge is absurd", "To X, …": the view of whoever opens the sentence. */
export const opinionFrame = (sheet: Sheet, phrases: readonly Phrase[]): Frame | null => {
  const words = sheet.lexicon.opinion?.split('|') ?? [];
  const at = sheet.tokens.findIndex(({ text }, place) => words.includes(text) && (place === 0 || sheet.tokens[place - 1]?.text === ','));
  const phrase = at < 0 ? undefined : phrases.find((one) => one.from === at + 1 && one.kind !== 'paper');
  const next = phrase?.to ?? 0;
  const opens = sheet.tokens[next]?.text === ',' || (at === 0 && (['det', 'pron', 'be', 'rel', 'adverb'] as const).some((kind) => sheet.on(kind, next)));
  return phrase && opens ? { speakers: [phrase], cue: null, how: 'according', hedged: false, from: at } : null;
};

/** May the sentence give a view with no verb of speech? */
export const holdsOpinion = (sheet: Sheet): boolean => {
  const words = sheet.lexicon.opinion?.split('|');
  return words !== undefined && sheet.tokens.some(({ text }, at) => words.includes(text) && (at === 0 || sheet.tokens[at - 1]?.text === ','));
};

/** "according to X": the frame of whoever stands beside such words. */
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
    ? whole(
        sheet,
        phrases,
        phrases.find((one) => one.to > cue.to && one.from >= cue.from && one.from <= cue.to + 4),
      )
    : phrases.findLast((one) => one.to <= cue.from && one.to >= cue.from - 1);
  if (!phrase) {
    const unknown = after ? unknownAfter(sheet, cue) : null;
    return unknown && { speakers: [unknown], cue, how: 'according', hedged: false, from: cue.from };
  }
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
