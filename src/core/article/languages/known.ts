import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import type { TextLanguage } from './text-language.js';
import { zh } from './zh.js';

/** Every language that texts are read in. */
export const LANGUAGES: readonly TextLanguage[] = [en, de, es, fr, zh];

/** The language of a BCP 47 tag ("en-GB", "zh_CN"); null where it is not known. */
export const languageOf = (tag: string | null): TextLanguage | null => {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
};
