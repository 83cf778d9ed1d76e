import messages from '../../assets/_locales/en/messages.json';
import type { Words } from '../../src/ui/words.js';
import { filled } from './filled.js';

/** The English words, filled in as the browsers do it. */
export const english = (locale = 'en-GB', direction: Words['direction'] = 'ltr'): Words => filled(messages, locale, direction);
