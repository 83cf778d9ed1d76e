import { precisionOf, type DatePrecision } from '../core/record/partial-date.js';
import type { Words } from './words.js';

const PARTS: Record<DatePrecision, Intl.DateTimeFormatOptions> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};

// Making a formatter is far dearer than using it, and a popup shows hundreds of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (locale: string, precision: DatePrecision): Intl.DateTimeFormat => {
  const key = `${locale} ${precision}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...PARTS[precision], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
};

const instant = (date: string): number => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
};

/** A date of the record in the reader's language, with no more precision than it has: "11 Jul 2023", "Jul 2023", "2023". */
export const sayDate = (date: string, words: Words): string => formatOf(words.locale, precisionOf(date)).format(instant(date));

/** A span of time. Ends of unlike precision are said apart, so that neither gains any. */
export const sayPeriod = (from: string, to: string | null | undefined, words: Words): string => {
  if (to === null || to === undefined || to === from) return sayDate(from, words);
  if (precisionOf(from) !== precisionOf(to)) return words.say('periodFromTo', sayDate(from, words), sayDate(to, words));
  return formatOf(words.locale, precisionOf(from)).formatRange(instant(from), instant(to));
};
