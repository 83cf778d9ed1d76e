import type { Lexicon } from './lexicon.js';

/** The list of each language is a file of its own: a reader of one language never loads the others. */
const LOADERS: Readonly<Record<string, () => Promise<Lexicon>>> = {
  en: async () => (await import('./lexicon/en.js')).en,
  de: async () => (await import('./lexicon/de.js')).de,
  es: async () => (await import('./lexicon/es.js')).es,
  fr: async () => (await import('./lexicon/fr.js')).fr,
  zh: async () => (await import('./lexicon/zh.js')).zh,
};

/** The word list for a language tag ("de-CH" takes "de"); null where the language is not read. */
export const loadLexicon = async (language: string): Promise<Lexicon | null> => {
  const short = language.toLowerCase().split('-')[0] ?? '';
  return (Object.hasOwn(LOADERS, short) ? await LOADERS[short]?.() : null) ?? null;
};
