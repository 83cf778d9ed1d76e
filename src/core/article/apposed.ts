import type { Phrase } from './phrases.js';
import { inQuotes, marks, type Sheet } from './sheet.js';

/** "Dorn, a spokesman for the ministry, said": the name before the apposition. */
export const beforeApposition = (sheet: Sheet, phrases: readonly Phrase[], found: Phrase, verb: number): Phrase => {
  const { tokens } = sheet;
  if (tokens[verb - 1]?.text !== ',' || tokens[found.from - 1]?.text !== ',') return found;
  return phrases.findLast((phrase) => phrase.to === found.from - 1 && phrase.kind === 'name') ?? found;
};

/** "said the spokesman of the ministry, Dorn": the name after it. */
export const afterApposition = (sheet: Sheet, phrases: readonly Phrase[], found: Phrase): Phrase => {
  if (found.kind !== 'office' || sheet.tokens[found.to]?.text !== ',') return found;
  const name = phrases.find((phrase) => phrase.from === found.to + 1 && phrase.kind === 'name');
  return name && marks(sheet.tokens[name.to]) ? { ...name, from: found.from } : found;
};

/** "Dorn, who runs the ministry, denied it": the name before the relative clause. */
export const beforeRelative = (sheet: Sheet, phrases: readonly Phrase[], verb: number): Phrase | null => {
  const { tokens } = sheet;
  if (sheet.lexicon.order !== 'spaced' || tokens[verb]?.text !== ',' || inQuotes(sheet, verb)) return null;
  const that = sheet.of('rel').findLast((one) => one.to < verb && tokens[one.from - 1]?.text === ',');
  const found = that && phrases.find((one) => one.to === that.from - 1 && !one.oblique && one.kind !== 'self' && one.kind !== 'pronoun');
  if (!that || !found || found.from > 2 || tokens.slice(that.to, verb).some(({ text }) => text === ',' || text === '"')) return null;
  return found;
};
