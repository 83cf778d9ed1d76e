import { LANGUAGES, languageOf } from '../article/languages/known.js';
import type { TextLanguage } from '../article/languages/text-language.js';

/** A declared language must have this share of the function words that the best one has: templates often declare another. */
const LEAST_SHARE = 0.5;
const LONGEST = 20_000;
const HAN_SHARE = 0.3;
/** Of all words, this share at least are function words in every language of the lists. */
const FUNCTION_SHARE = 0.12;

const countIn = (words: readonly string[], { functionWords }: TextLanguage): number => {
  const known = new Set(functionWords.split('|'));
  return words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
};

/** The language that a text is written in: the declared one where its function words bear it out, else the one whose words they are. Null where it is none of the known. */
export const textLanguageOf = (declared: string, blocks: readonly string[]): TextLanguage | null => {
  const text = blocks.join('\n').slice(0, LONGEST);
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.toLowerCase().match(/[\p{L}’']+/gu) ?? [];
  const spaced = LANGUAGES.filter((language) => language.spaced).map((language) => ({ language, count: countIn(words, language) }));
  if (letters > 0 && han > letters * HAN_SHARE) return LANGUAGES.find(({ spaced: parted }) => !parted) ?? null;
  const best = spaced.reduce((a, b) => (b.count > a.count ? b : a));
  const own = spaced.find(({ language }) => language === languageOf(declared));
  if (own !== undefined && own.count >= best.count * LEAST_SHARE) return own.language;
  return best.count >= words.length * FUNCTION_SHARE ? best.language : null;
};
