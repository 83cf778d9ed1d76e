import type { Cue } from './cues.js';
import type { CueClass } from './lexicon.js';
import type { Phrase } from './phrases.js';
import type { Sheet } from './sheet.js';

/** "suspected foreign spies", "the alleged attack": the participle belongs to the noun after it. */
const isAttribute = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): boolean => {
  if (cue.kind !== 'think' || cue.to - cue.from > 1 || sheet.lexicon.order === 'unspaced') return false;
  const next = cue.to;
  const noun = sheet.mentionAt(next)?.adjective === true || sheet.on('actor', next) || sheet.on('attack', next);
  return noun && !phrases.some((phrase) => phrase.to === cue.from && phrase.kind !== 'self');
};

const NAMED: readonly CueClass[] = ['actor', 'crew', 'unit', 'tool'];

/** "a group called X": a crew is named, nobody says anything. */
const isNaming = (sheet: Sheet, cue: Cue): boolean => {
  const next = sheet.tokens[cue.to]?.text === '"' ? cue.to + 1 : cue.to;
  const before = sheet.tokens[cue.from - 1]?.text === ',' ? cue.from - 2 : cue.from - 1;
  return sheet.mentionAt(next)?.kind === 'threat-actor' && NAMED.some((kind) => sheet.on(kind, before));
};

/** "two officials briefed on the inquiry": the participle belongs to who they are. */
const isInside = (phrases: readonly Phrase[], cue: Cue): boolean =>
  phrases.some((phrase) => phrase.kind === 'office' && phrase.from < cue.from && phrase.to > cue.to + 1);

/** "the attacks point to X": what points is not who says it. */
const isLead = (sheet: Sheet, cue: Cue): boolean => cue.kind === 'think' && sheet.lexicon.order === 'verb-last' && sheet.on('attack', cue.from - 1);

/** Is a verb of speech used otherwise: as an attribute, as the naming of a crew, inside who somebody is, or as a hint? */
export const saysNothing = (sheet: Sheet, phrases: readonly Phrase[], cue: Cue): boolean =>
  isLead(sheet, cue) ||
  isAttribute(sheet, phrases, cue) ||
  isNaming(sheet, cue) ||
  (cue.to - cue.from === 1 && isInside(phrases, cue)) ||
  sheet.on('hint', cue.from);
