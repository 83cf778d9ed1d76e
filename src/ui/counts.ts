import type { MessageKey, Words } from './words.js';

/** Keys that come as a pair, `…_one` and `…_other`. */
export type CountedKey = { [Key in MessageKey]: Key extends `${infer Base}_other` ? (`${Base}_one` extends MessageKey ? Base : never) : never }[MessageKey];

/** A number in the reader's language. */
export const sayNumber = (value: number, words: Words): string => new Intl.NumberFormat(words.locale).format(value);

/** The text for a count: `$1` is the number, where the text has a place for it; further values follow. */
export const sayCount = (base: CountedKey, count: number, words: Words, ...values: readonly (string | number)[]): string => {
  const form = new Intl.PluralRules(words.locale).select(count) === 'one' ? 'one' : 'other';
  return words.say(`${base}_${form}`, sayNumber(count, words), ...values);
};

/** A part of a whole, as a percentage in the reader’s language. */
export const sayShare = (share: number, words: Words): string => new Intl.NumberFormat(words.locale, { style: 'percent' }).format(share);

/** Texts joined as a list in the reader's language. */
export const sayList = (parts: readonly string[], words: Words): string => new Intl.ListFormat(words.locale).format(parts);
