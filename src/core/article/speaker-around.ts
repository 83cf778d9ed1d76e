import { framesOf } from './frames.js';
import type { Sides } from './party.js';
import { phrasesOf } from './phrases.js';
import type { Sheet } from './sheet.js';
import { knownOf, sideOfPhrase, type Known } from './who.js';

const AHEAD = 4;

/** Who is named behind the closing mark of a quotation that stands open at the end of the sentence. */
const ahead = (sheets: readonly Sheet[], index: number, said: readonly Known[], sides: Sides): Known | null => {
  for (let at = index + 1; at <= index + AHEAD; at++) {
    const sheet = sheets[at];
    if (!sheet || sheet.block !== sheets[index]?.block) return null;
    if (sheet.unclosed) continue;
    const close = sheet.tokens.findIndex((token) => token.text === '"');
    const frame = framesOf(sheet, phrasesOf(sheet), []).list.find(({ from }) => from > close && from <= close + 2);
    const phrase = frame?.speakers[0];
    return phrase ? knownOf(phrase, sheet, sideOfPhrase(sheets, at, phrase, said, sides)) : null;
  }
  return null;
};

/** Whose words a sentence without a speaker of its own may be: whoever spoke in the one before, or is named after a longer quotation. */
export const speakerAround = (sheets: readonly Sheet[], index: number, said: readonly Known[], sides: Sides): Known | null => {
  const sheet = sheets[index];
  if (!sheet) return null;
  const before = said.at(-1);
  if (before && index > 0 && before.heard === sheets[index - 1] && before.heard.block === sheet.block) return before;
  return sheet.unclosed ? ahead(sheets, index, said, sides) : null;
};
