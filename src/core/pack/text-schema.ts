import { z } from '../zod.js';

// Controls, bidi overrides and isolates, zero-width and tag characters: a reader cannot see them, so they can only mislead.
const INVISIBLE = /[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/u;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const MARKUP = /<\/?[a-z!]/i;

/** Plain text of at most `max` UTF-16 units: trimmed, no markup, nothing invisible. */
export const plainText = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !INVISIBLE.test(text) && !LONE_SURROGATE.test(text), 'has an invisible or control character')
    .refine((text) => !MARKUP.test(text), 'has markup; only plain text is shown')
    .refine((text) => text.trim() === text, 'begins or ends with a space');

/** Lower-case words joined by hyphens, unique within their list. */
export const identifier = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id is lower-case letters, digits and hyphens, at most 80');

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isCalendarDate = (value: string): boolean => {
  const [year = 0, month = 1, day = 1] = value.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const longest = month === 2 && !leap ? 28 : (DAYS[month - 1] ?? 0);
  return year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= longest;
};

/** ISO 8601 with reduced precision: `2023`, `2023-07` or `2023-07-11`. The length is the precision. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')
  .refine(isCalendarDate, 'no such date');

/** BCP 47, language with an optional script or region. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, 'a language is a code such as en or zh-Hant');

const isPlainHttps = (value: string): boolean => {
  const match = /^https:\/\/([^/?#]+)/.exec(value);
  const host = match?.[1];
  return host !== undefined && /^[a-z0-9.-]+$/i.test(host) && !/\s/.test(value);
};

/** An https address without user name, port or white space. */
export const httpsUrl = z.string().max(600).refine(isPlainHttps, 'a link is a plain https address');
