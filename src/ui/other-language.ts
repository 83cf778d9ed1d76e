import type { Words } from './words.js';

/**
 * The `lang` of a text that stands among ours: its language (BCP 47), or none where it is the one of the interface, or not known (empty).
 * A screen reader speaks it with the right voice then (WCAG 2.2, 3.1.2).
 */
export const otherLanguage = (language: string, words: Words): string | undefined =>
  language === '' || language.split('-')[0] === words.locale.split('-')[0] ? undefined : language;
