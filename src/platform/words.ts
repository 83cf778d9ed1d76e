import type { MessageKey, Words } from '../core/words.js';

/** What is used of the browser's own translation service. */
export interface I18nApi {
  getMessage(key: string, values?: string[]): string;
}

/** The interface texts of the extension, in the language that the browser chose from `_locales`. */
export const browserWords = (i18n: I18nApi): Words => ({
  // The language of the texts that the browser chose, which need not be the browser's own.
  locale: i18n.getMessage('interfaceLocale' satisfies MessageKey),
  // Likewise: a browser in Arabic shows English texts where there are none in Arabic, and those run from left to right.
  direction: i18n.getMessage('interfaceDirection' satisfies MessageKey) === 'rtl' ? 'rtl' : 'ltr',
  say: (key: MessageKey, ...values) => i18n.getMessage(key, values.map(String)),
});
