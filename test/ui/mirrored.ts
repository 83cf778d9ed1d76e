import messages from '../../assets/_locales/en/messages.json';
import type { MessageKey, Words } from '../../src/ui/words.js';
import { filled, type Messages } from './filled.js';

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתךםןף';

const swap = (letter: string): string => HEBREW[LATIN.indexOf(letter.toLowerCase())] ?? letter;

/** Other letters, and a third more of them: a language that is longer than English. The places of values stay. */
const written = (text: string): string =>
  text
    .split(/(\$\d)/)
    .map((part) => (part.startsWith('$') ? part : part.replace(/[a-z]/gi, (letter) => (/[aeiou]/i.test(letter) ? swap(letter).repeat(2) : swap(letter)))))
    .join('');

const isKey = (key: string): key is MessageKey => Object.hasOwn(messages, key);

/** The English texts in letters that run from right to left: no language, but all that a layout has to bear. */
export const mirroredMessages = (): Messages => {
  const texts: Record<MessageKey, { message: string }> = { ...messages };
  for (const [key, { message }] of Object.entries(messages)) if (isKey(key)) texts[key] = { message: written(message) };
  return { ...texts, interfaceLocale: { message: 'he' }, interfaceDirection: { message: 'rtl' } };
};

/** Words of that language that is none. */
export const mirrored = (): Words => filled(mirroredMessages(), 'he', 'rtl');
