import type { Phrase } from './phrases.js';
import { marks, stops, type Sheet } from './sheet.js';

/** "X and Y said": who speaks before the one found. */
export const conjoined = (sheet: Sheet, phrases: readonly Phrase[], found: Phrase): Phrase[] => {
  const also: Phrase[] = [];
  let first = found;
  for (;;) {
    const gap = first.from - 1;
    const joint = sheet.on('conj', gap) || (also.length > 0 && sheet.tokens[gap]?.text === ',');
    const before = joint ? phrases.find((phrase) => phrase.to === gap || (phrase.to === gap - 1 && sheet.tokens[gap - 1]?.text === ',')) : undefined;
    if (!before || (before.oblique && !found.oblique) || before.kind === 'pronoun') return also;
    also.push(before);
    first = before;
  }
};

/** "said X and Y". */
export const followers = (sheet: Sheet, phrases: readonly Phrase[], found: Phrase): Phrase[] => {
  const next = sheet.on('conj', found.to) ? phrases.find((phrase) => phrase.from === found.to + 1 && phrase.kind !== 'pronoun') : undefined;
  return next && (stops(sheet.tokens[next.to]) || marks(sheet.tokens[next.to])) ? [next] : [];
};
