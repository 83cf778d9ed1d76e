import messages from '../../assets/_locales/en/messages.json';
import type { Words } from '../../src/ui/words.js';

/** The English words, filled in as the browsers do it. */
export const english = (locale = 'en-GB', direction: Words['direction'] = 'ltr'): Words => ({
  locale,
  direction,
  say: (key, ...values) => messages[key].message.replace(/\$(\d)/g, (_, digit: string) => String(values[Number(digit) - 1] ?? '')),
});
