import type { Frame } from './frames.js';
import type { Phrase } from './phrases.js';
import type { Sheet } from './sheet.js';

/** `X gave it back: "…"`: whoever opens the sentence speaks in the quotation behind the colon, whatever the verb. */
export const introduced = (sheet: Sheet, phrases: readonly Phrase[]): Frame | null => {
  const colon = sheet.tokens.findIndex(({ text }, at) => text === ':' && sheet.tokens[at + 1]?.text === '"');
  const phrase = colon < 0 || sheet.lexicon.order !== 'spaced' ? undefined : phrases.find(({ from, to }) => from <= 2 && to <= colon);
  if (!phrase || phrase.oblique || phrase.kind === 'self' || phrase.kind === 'paper') return null;
  return { speakers: [phrase], cue: null, how: 'subject', hedged: false, from: colon };
};
