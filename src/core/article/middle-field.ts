import type { Frame } from './frames.js';
import { marks, type Sheet } from './sheet.js';

/** "One assumes that Y did it, X said": the pronoun in front is whoever is named behind what is said. */
export const spokenLater = (sheet: Sheet, list: readonly Frame[], frame: Frame): Frame => {
  const [speaker] = frame.speakers;
  if (sheet.lexicon.order !== 'verb-last' || speaker?.kind !== 'pronoun' || speaker.to - speaker.from > 1 || !sheet.on('indirect', frame.cue?.from ?? -1))
    return frame;
  const later = list.find((one) => one.from > frame.from && one.how === 'inverted' && one.speakers[0]?.kind !== 'pronoun');
  return later ? { ...frame, speakers: later.speakers, how: 'pronoun' } : frame;
};

/** "X has called the charge absurd": where the participle comes last, what X says stands before it. */
export const closesClause = (sheet: Sheet, { cue, how, speakers: [speaker] }: Frame): boolean =>
  sheet.lexicon.order === 'verb-last' &&
  how === 'subject' &&
  cue !== null &&
  cue.tail - cue.from === 1 &&
  speaker !== undefined &&
  speaker.from >= 0 &&
  speaker.to < cue.from - 1 &&
  marks(sheet.tokens[cue.to]) &&
  (sheet.on('adverb', speaker.to) || sheet.on('modal', speaker.to)) &&
  sheet.tokens.slice(speaker.to, cue.from).every(({ word, text }) => word || text === '"');
