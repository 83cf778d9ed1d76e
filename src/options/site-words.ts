import type { Words } from '../ui/words.js';
import type { SiteChoice } from './site-rows.js';

/** What can be chosen for a site; `withOff`: not to read it at all, too. */
export const siteTexts = (words: Words, withOff: boolean): readonly (readonly [SiteChoice, string])[] => [
  ['show', words.say('optionsSiteShow')],
  ['quiet', words.say('optionsQuiet')],
  ['hide', words.say('optionsHide')],
  ...(withOff ? [['off', words.say('optionsSiteOff')] as const] : []),
];
