import type { Mention } from './mentions.js';
import { isPreposition, type Sheet } from './sheet.js';

const RELATIVE = 5;

/** "with X allied actors": the preposition is that of the tie, only one before it makes them an object. */
export const tiedOblique = (sheet: Sheet, mention: Mention): boolean => {
  let at = mention.from - 1;
  while (at >= 0 && sheet.on('det', at)) at--;
  if (isPreposition(sheet, at)) at--;
  return isPreposition(sheet, at) || (sheet.on('det', at) && isPreposition(sheet, at - 1));
};

/** "hackers, who work for X": the actor before the comma of a relative clause. */
export const actorWho = (sheet: Sheet, mention: Mention): number => {
  if (sheet.lexicon.order !== 'verb-last' || mention.adjective) return -1;
  let comma = mention.from - 1;
  while (comma >= mention.from - RELATIVE && sheet.tokens[comma]?.text !== ',') comma--;
  const tie = sheet.of('tie').some((cue) => cue.from > comma && cue.from <= mention.from);
  return tie && sheet.tokens[comma]?.text === ',' && sheet.on('rel', comma + 1) && sheet.on('actor', comma - 1) ? comma - 1 : -1;
};

/** "at the exchange Nimbus": where nouns have capitals, the noun before a name may be what the preposition governs. */
export const apposedOblique = (sheet: Sheet, mention: Mention): boolean => {
  const noun = mention.from - 1;
  if (sheet.lexicon.order !== 'verb-last' || sheet.tokens[noun]?.capital !== true || sheet.mentionAt(noun) || sheet.on('actor', noun)) return false;
  return isPreposition(sheet, noun - 1) || (sheet.on('det', noun - 1) && isPreposition(sheet, noun - 2));
};
