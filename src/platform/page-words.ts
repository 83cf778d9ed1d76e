import type { Words } from '../core/words.js';
import { browser } from './browser.js';
import { browserWords } from './words.js';

/** The interface texts for one of our own pages; tells the document their language and direction, so that it is read and laid out so. */
export const pageWords = (): Words => {
  const words = browserWords(browser.i18n);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  return words;
};
