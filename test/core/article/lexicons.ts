import type { Lexicon } from '../../../src/core/article/lexicon.js';
import { de } from '../../../src/core/article/lexicon/de.js';
import { en } from '../../../src/core/article/lexicon/en.js';
import { es } from '../../../src/core/article/lexicon/es.js';
import { fr } from '../../../src/core/article/lexicon/fr.js';
import { zh } from '../../../src/core/article/lexicon/zh.js';

const ALL: readonly Lexicon[] = [en, de, es, fr, zh];

/** The word list of a language, at once. Throws where there is none. */
export const lexiconOf = (language: string): Lexicon => {
  const found = ALL.find((lexicon) => lexicon.language === language);
  if (found === undefined) throw new Error(`no word list for ${language}`);
  return found;
};
