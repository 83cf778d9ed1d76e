import type { MessageKey, Words } from '../../src/ui/words.js';

/** Texts by key, as in a file of `_locales`. */
export type Messages = Readonly<Record<MessageKey, { readonly message: string }>>;

/** Words from these texts, filled in as the browsers do it. */
export const filled = (messages: Messages, locale: string, direction: Words['direction']): Words => ({
  locale,
  direction,
  say: (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_, digit: string) => String(values[Number(digit) - 1] ?? '')),
});
