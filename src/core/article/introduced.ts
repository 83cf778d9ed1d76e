import type { Frame } from './frames.js';
import type { Phrase } from './phrases.js';
import type { Sheet } from './sheet.js';

/** `X gave it back: "…"`, `In Y, X shrugged: "…"`: whoever the sentence is about speaks in the quotation behind the colon, whatever the verb. */
export const introduced = (sheet: Sheet, phrases: readonly Phrase[]): Frame | null => {
  const { tokens } = sheet;
  const colon = tokens.findIndex(({ text }, at) => text === ':' && tokens[at + 1]?.text === '"');
  if (colon < 0 || sheet.lexicon.order !== 'spaced') return null;
  const phrase = phrases.find(({ to, oblique, kind }) => to <= colon && !oblique && kind !== 'self' && kind !== 'paper');
  if (!phrase) return null;
  const behindComma = tokens[phrase.from - 1]?.text === ',' && tokens[phrase.to]?.word === true && !sheet.on('prep', phrase.to);
  return phrase.from <= 2 || behindComma ? { speakers: [phrase], cue: null, how: 'subject', hedged: false, from: colon } : null;
};
