import type { Frame } from './frames.js';
import type { CueClass } from './lexicon.js';
import type { Phrase } from './phrases.js';
import { inQuotes, marks, type Sheet } from './sheet.js';

const VERB = 4;
const FAR = 8;
const LEAST_QUOTED = 3;
const NO_VERB: ReadonlySet<CueClass> = new Set<CueClass>([
  'det',
  'prep',
  'conj',
  'rel',
  'accord',
  'accordAfter',
  'cut',
  'cond',
  'office',
  'paper',
  'charge',
  'attack',
  'actor',
  'self',
]);

/** The verb behind a closed quotation and its comma may be any: "« … », grumbled X". Its first token, or -1. */
const verbAt = (sheet: Sheet, close: number): number => {
  const { tokens } = sheet;
  const comma = tokens[close + 1]?.text === ',' ? close + 1 : tokens[close - 1]?.text === ',' ? close : -1;
  const open = tokens.slice(0, close).findLastIndex((token) => token.text === '"');
  if (comma < 0 || !inQuotes(sheet, close) || close - open <= LEAST_QUOTED) return -1;
  const first = tokens[comma + 1];
  const clitic = sheet.on('adverb', comma + 1) && !sheet.on('prep', comma + 1);
  return first?.word === true && !first.capital && (clitic || !sheet.onAny(NO_VERB, comma + 1)) ? comma + 1 : -1;
};

const subjectAfter = (sheet: Sheet, phrases: readonly Phrase[], verb: number): Phrase | null => {
  const after = phrases.filter((phrase) => phrase.to > verb + 1 && phrase.from <= verb + FAR);
  const close = after.find((phrase) => phrase.from <= verb + VERB);
  const near = close?.oblique && close.from > verb + 1 ? after.find((phrase) => !phrase.oblique && phrase.from === close.to) : close;
  // A verb that no list knows looks like the beginning of the name behind it.
  let from = near?.from ?? 0;
  while (near?.kind === 'name' && from < near.to && sheet.tokens[from]?.capital === false && !sheet.on('det', from)) from++;
  const found = near && { ...near, from };
  if (!found || found.from <= verb || found.oblique || found.kind === 'self' || found.kind === 'paper') return null;
  for (let at = verb + 1; at < found.from; at++)
    if (marks(sheet.tokens[at]) || sheet.on('rel', at) || (near === close && !sheet.on('adverb', at) && (sheet.on('prep', at) || sheet.on('conj', at))))
      return null;
  return found;
};

/** Frames of verbs that no word list knows (or knows for something else), behind a closed quotation, where no ending tells such verbs. */
export const quotedBefore = (sheet: Sheet, phrases: readonly Phrase[], known: readonly Frame[]): Frame[] => {
  if (sheet.lexicon.order !== 'spaced' || sheet.lexicon.past !== undefined) return [];
  return sheet.tokens.flatMap(({ text }, close): Frame[] => {
    const verb = text === '"' ? verbAt(sheet, close) : -1;
    const phrase = verb < 0 ? null : subjectAfter(sheet, phrases, verb);
    if (!phrase || known.some((frame) => frame.from >= verb && frame.from <= phrase.to)) return [];
    return [{ speakers: [phrase], cue: null, how: 'inverted', hedged: false, from: verb }];
  });
};
