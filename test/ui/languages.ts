import german from '../../assets/_locales/de/messages.json';
import english from '../../assets/_locales/en/messages.json';
import spanish from '../../assets/_locales/es/messages.json';
import french from '../../assets/_locales/fr/messages.json';
import chinese from '../../assets/_locales/zh_CN/messages.json';
import type { Words } from '../../src/ui/words.js';
import { filled, type Messages } from './filled.js';
import { mirrored } from './mirrored.js';

const wordsOf = (messages: Messages): Words =>
  filled(messages, messages.interfaceLocale.message, messages.interfaceDirection.message === 'rtl' ? 'rtl' : 'ltr');

/** The words of every language that the extension speaks, and of one that it does not: longer, and from right to left. */
export const LANGUAGES: Readonly<Record<string, Words>> = {
  en: wordsOf(english),
  de: wordsOf(german),
  es: wordsOf(spanish),
  fr: wordsOf(french),
  zh: wordsOf(chinese),
  mirrored: mirrored(),
};
