import { clausePhrase } from './clause-phrase.js';
import type { Frame } from './frames.js';
import { clauseStart } from './passive.js';
import type { Phrase } from './phrases.js';
import type { Sheet } from './sheet.js';

const HEADLINE = 24;

/** "The investigators' conclusion: …" */
const ownsVerdict = (sheet: Sheet, phrase: Phrase, colon: number): boolean => {
  const mark = sheet.tokens[phrase.to]?.text;
  const verdict = sheet.on('charge', colon - 1) || sheet.on('charge', phrase.to + 1);
  return sheet.lexicon.order === 'spaced' && colon - phrase.to <= (sheet.lexicon.past ? 5 : 3) && (mark === "'s" || mark === '"') && verdict;
};

/** "X: …" and "…: X" where nobody is said to speak. */
export const headlineFrame = (sheet: Sheet, phrases: readonly Phrase[]): Frame | null => {
  const colon = sheet.tokens.findIndex((token) => token.text === ':');
  // "A reporter asked: …": who asks takes no position.
  if (colon < 0 || sheet.on('void', colon - 1)) return null;
  const before =
    sheet.lexicon.order === 'unspaced'
      ? colon <= 14
        ? clausePhrase(sheet, clauseStart(sheet, colon), colon)
        : null
      : phrases.find((phrase) => phrase.from <= 1 && (phrase.to === colon || ownsVerdict(sheet, phrase, colon)));
  if (before) return { speakers: [before], cue: null, how: 'headline', hedged: false, from: 0 };
  // "named the one who did it: X": the name behind the colon is the object.
  const named = sheet.cues.some(
    (cue) => (cue.kind === 'blame' || cue.kind === 'accuse') && cue.to <= colon && !sheet.mentions.some(({ from, to }) => from >= cue.to && to <= colon),
  );
  const after =
    sheet.tokens.length <= HEADLINE && !named ? phrases.find((phrase) => phrase.from === colon + 1 && phrase.to >= sheet.tokens.length - 1) : undefined;
  return after ? { speakers: [after], cue: null, how: 'headline', hedged: false, from: after.from } : null;
};
