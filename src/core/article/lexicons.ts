import type { Lexicon } from './lexicon.js';
import { de } from './lexicon/de.js';
import { en } from './lexicon/en.js';
import { es } from './lexicon/es.js';
import { fr } from './lexicon/fr.js';
import { zh } from './lexicon/zh.js';

const ALL: readonly Lexicon[] = [en, de, es, fr, zh];

/** The word list for a language tag ("de-CH" takes "de"), or null when the language is not read. */
export const lexiconFor = (language: string): Lexicon | null => {
  const short = language.toLowerCase().split('-')[0];
  return ALL.find((lexicon) => lexicon.language === short) ?? null;
};
