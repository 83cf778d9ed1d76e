import type { Phrase } from './phrases.js';
import { marks, type Sheet } from './sheet.js';
import { listed } from './listed.js';

/** "Desde el ministerio aseguran", "a X no le convence": after a preposition, but right before its verb and first in its clause. */
export const voiced = (sheet: Sheet, phrase: Phrase, verb: number, to: number): boolean => {
  const { voicing = '', datives = '' } = sheet.lexicon;
  const prep = sheet.tokens[phrase.from - 1]?.text;
  if (prep === undefined || phrase.to !== verb || !marks(sheet.tokens[phrase.from - 2])) return false;
  if (listed(voicing).includes(prep)) return sheet.of('say').some((cue) => cue.from >= verb && cue.to === to);
  return datives !== '' && sheet.tokens.slice(verb, to).some(({ text }) => listed(datives).includes(text));
};
