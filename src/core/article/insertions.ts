import type { Phrase } from './phrases.js';
import { inQuotes, marks, stops, type Sheet } from './sheet.js';

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

/** "X, who had met the press in Y, said": the phrase before a relative clause that a comma closes in front of the verb. */
export const beforeRelative = (sheet: Sheet, phrases: readonly Phrase[], verb: number): Phrase | null => {
  if (sheet.tokens[verb - 1]?.text !== ',' || sheet.lexicon.order !== 'spaced') return null;
  for (let at = verb - 2; at > 0 && !stops(sheet.tokens[at]); at--)
    if (sheet.tokens[at]?.text === ',' && (sheet.on('rel', at + 1) || (sheet.on('prep', at + 1) && sheet.on('rel', at + 2))))
      return phrases.find((phrase) => phrase.to === at && !phrase.oblique && phrase.kind !== 'self') ?? null;
  return null;
};

/** "Dorn, who runs the ministry, denied it": the name that opens the sentence, before a plain relative clause; this holds even where the verb may stand before its subject. */
export const openingRelative = (sheet: Sheet, phrases: readonly Phrase[], comma: number): Phrase | null => {
  const { tokens } = sheet;
  if (sheet.lexicon.order !== 'spaced' || tokens[comma]?.text !== ',' || inQuotes(sheet, comma)) return null;
  const that = sheet.of('rel').findLast((one) => one.to < comma && tokens[one.from - 1]?.text === ',');
  const found = that && phrases.find((one) => one.to === that.from - 1 && !one.oblique && one.kind !== 'self' && one.kind !== 'pronoun');
  if (!that || !found || found.from > 2 || tokens.slice(that.to, comma).some(({ text }) => text === ',' || text === '"')) return null;
  return found;
};
