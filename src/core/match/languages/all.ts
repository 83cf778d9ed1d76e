import { english } from './english.js';
import { french } from './french.js';
import { german } from './german.js';
import { spanish } from './spanish.js';
import type { LanguageWords } from './language-words.js';

const LANGUAGES: readonly LanguageWords[] = [english, german, spanish, french];

const listOf = (field: keyof LanguageWords): string[] => [...new Set(LANGUAGES.flatMap((language) => language[field].split(' ').filter(Boolean)))];

/**
 * The words of all languages together, as they travel with the name table. A page's own language is no guide to its quotations
 * and names, and the lists hardly collide.
 */
export const allLanguageWords = (): Readonly<Record<keyof LanguageWords, readonly string[]>> => ({
  titles: listOf('titles'),
  titleEndings: listOf('titleEndings'),
  openers: listOf('openers'),
  placePrepositions: listOf('placePrepositions'),
  towardsState: listOf('towardsState'),
  indefinite: listOf('indefinite'),
});
