import { wordsOf } from '../article/numbers/words.js';
import { plainText } from '../article/plain-text.js';
import type { TextLanguage } from '../article/languages/text-language.js';

/** Endings differ ("adversary", "adversaries"): longer words are compared by their beginning. */
const STEM = 6;

const functionSets = new WeakMap<TextLanguage, ReadonlySet<string>>();

const functionSetOf = (language: TextLanguage): ReadonlySet<string> => {
  const known = functionSets.get(language);
  if (known !== undefined) return known;
  const made = new Set(language.functionWords.split('|').map(plainText));
  functionSets.set(language, made);
  return made;
};

const stemOf = (plain: string): string => (plain.length > 3 ? plain.replace(/(?<!s)s$/, '') : plain).slice(0, STEM);

/** A word that carries content, as it is compared, and whether it is written as a name or has digits. */
export interface ContentWord {
  readonly stem: string;
  readonly name: boolean;
}

/** The content words of a text, each once, in order. A capital at the very beginning makes no name. */
export const contentWords = (text: string, language: TextLanguage): ContentWord[] => {
  const common = functionSetOf(language);
  const found = new Map<string, ContentWord>();
  // "e-mail" is one word however it is written.
  const joined = text.replace(/\be-(?=mail)/giu, 'e');
  for (const { start, lower, digits } of wordsOf(joined, language)) {
    const plain = plainText(lower);
    if (plain.length < 2 || common.has(plain)) continue;
    const stem = stemOf(plain);
    const name = digits || (start > 0 && /^\p{Lu}/u.test(joined.slice(start)));
    if (!found.has(stem) || name) found.set(stem, { stem, name });
  }
  return [...found.values()];
};

/** The stems alone. */
export const contentStems = (text: string, language: TextLanguage): ReadonlySet<string> => new Set(contentWords(text, language).map(({ stem }) => stem));
