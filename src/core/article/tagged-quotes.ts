import type { CueClass } from './lexicon.js';
import type { Frame } from './frames.js';
import type { Phrase } from './phrases.js';
import { inQuotes, marks, type Sheet } from './sheet.js';

const NO_VERB: ReadonlySet<CueClass> = new Set<CueClass>([
  'prep',
  'conj',
  'rel',
  'det',
  'be',
  'cut',
  'neg',
  'pron',
  'say',
  'think',
  'adverb',
  'refuse',
  'unsaid',
  'mum',
]);
const NEAR = 8;

/** A word that can only be the verb between a quotation and its speaker: whatever it means, somebody said the words. */
const verbAt = (sheet: Sheet, at: number): boolean => {
  const token = sheet.tokens[at];
  return token?.word === true && !token.capital && !sheet.mentionAt(at) && !sheet.onAny(NO_VERB, at);
};

const closes = (sheet: Sheet, at: number): boolean =>
  sheet.tokens[at]?.text === '"' && !inQuotes(sheet, at + 1) && at > 1 && [',', '!', '?', '-'].includes(sheet.tokens[at - 1]?.text ?? '');

const closings = (sheet: Sheet): readonly number[] => {
  const found: number[] = [];
  for (let at = 2; at < sheet.tokens.length; at++) if (closes(sheet, at)) found.push(at);
  return found;
};

const tag = (phrase: Phrase, from: number): Frame => ({ speakers: [phrase], cue: null, how: 'inverted', hedged: false, from });

/** "…, several experts jeered.": at the end of a sentence in which nobody else speaks. */
const trailing = (sheet: Sheet, phrases: readonly Phrase[]): Frame | null => {
  const phrase = phrases.at(-1);
  const past = sheet.tokens[phrase?.to ?? 0]?.text.endsWith(sheet.lexicon.past ?? ' ') === true;
  if (!phrase || phrase.kind === 'self' || !past || sheet.tokens[phrase.from - 1]?.text !== ',' || phrase.from < 4) return null;
  const ends = !sheet.tokens.slice(phrase.to + 1).some(({ word }) => word);
  return verbAt(sheet, phrase.to) && ends && !sheet.on('did', phrase.to) ? tag(phrase, phrase.from) : null;
};

/** `"…," snapped X` and `"…," X snapped`, with any verb at all: the frame of a quotation that no known verb of speech gives one. */
export const taggedQuote = (sheet: Sheet, phrases: readonly Phrase[], known: readonly Frame[]): Frame | null => {
  if (sheet.lexicon.past === undefined) return null;
  for (const at of closings(sheet)) {
    if (known.some(({ cue }) => cue !== null && cue.from > at && cue.from <= at + NEAR)) continue;
    const next = sheet.tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
    const follows = (token: number): boolean => marks(sheet.tokens[token]) || sheet.on('prep', token) || sheet.on('cut', token);
    const opening = phrases.find((one) => one.from === next && one.kind !== 'self');
    if (opening && verbAt(sheet, opening.to) && follows(opening.to + 1)) return tag(opening, next);
    // A verb that nobody knows is taken for a part of the name: "jeered Anna Rossi".
    const swallowed =
      opening?.kind === 'name' && sheet.tokens[next]?.text.endsWith(sheet.lexicon.past ?? ' ') === true && sheet.tokens[next + 1]?.capital === true;
    const behind = !verbAt(sheet, next)
      ? undefined
      : swallowed && opening
        ? { ...opening, from: next + 1 }
        : phrases.find((one) => one.from === next + 1 && one.kind !== 'self');
    if (behind && follows(behind.to)) return tag(behind, next);
  }
  return known.length === 0 ? trailing(sheet, phrases) : null;
};
