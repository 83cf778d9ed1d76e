import type { TextLanguage } from '../article/languages/text-language.js';
import type { Lexicon } from '../article/lexicon.js';
import { loadLexicon } from '../article/lexicons.js';
import type { Article } from './reading.js';
import { textLanguageOf } from './text-language-of.js';

/** The language that an article is written in, and its words of speech and stance. Null: not known, not read. */
export interface Tongue {
  readonly language: TextLanguage | null;
  readonly lexicon: Lexicon | null;
}

/** The paragraphs of an article, in order. */
export const bodyOf = ({ blocks }: Article): string[] => blocks.filter(({ role }) => role === 'text').map(({ text }) => text);

/** Finds the language of an article (`declared`: what the page says it is, or "") and loads its list. */
export const tongueOf = async (article: Article, declared: string): Promise<Tongue> => {
  const language = textLanguageOf(declared, bodyOf(article));
  return { language, lexicon: language === null ? null : await loadLexicon(language.code) };
};
