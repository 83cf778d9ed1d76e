import type { PartialDate } from '../../pack/partial-date.js';
import { dateFrom, dayOfEpoch } from '../calendar.js';
import { datesIn } from '../dates-in-text/resolve.js';
import { LANGUAGES } from '../languages/known.js';
import type { TextLanguage } from '../languages/text-language.js';

const ISO = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2})(?!\d))?)?(?=$|[T\s,])/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/;
const EPOCH = /^\d{10}(?:\d{3})?$/;
const EPOCH_FLOAT = /^(\d{10})\.\d+$/;
const LONGEST = 80;

const EITHER_ORDER = /^(0?[1-9]|1[0-2])\/(0?[1-9]|1[0-2])\/\d{4}$/;

/**
 * The first whole date in a text: day, month and year written. Tries the languages in order; only the first is trusted to say
 * which of two small numbers is the month.
 */
export const firstFullDate = (text: string, languages: readonly TextLanguage[]): { readonly date: PartialDate; readonly start: number } | null => {
  for (const language of languages) {
    const found = datesIn(text, language, null).find(
      ({ date, full, start, end }) => full && date.length === 10 && (language === languages[0] || !EITHER_ORDER.test(text.slice(start, end))),
    );
    if (found !== undefined) return { date: found.date, start: found.start };
  }
  return null;
};

/**
 * A date as machines write it: ISO, YYYYMMDD, seconds or milliseconds since 1970, or words ("Sat Dec 07 2024").
 * The day is the one written: zones are not converted, except for numbers, which have none but UTC. Null where it is no date.
 */
export const readDate = (value: string): PartialDate | null => {
  const text = value.trim();
  if (text.length > LONGEST) return null;
  if (EPOCH.test(text)) return dayOfEpoch(Number(text) * (text.length === 10 ? 1000 : 1));
  const seconds = EPOCH_FLOAT.exec(text)?.[1];
  if (seconds !== undefined) return dayOfEpoch(Number(seconds) * 1000);
  const parts = ISO.exec(text) ?? COMPACT.exec(text);
  if (parts !== null) {
    const [, year, month, day] = parts;
    return dateFrom(Number(year), month === undefined ? undefined : Number(month), day === undefined ? undefined : Number(day));
  }
  return firstFullDate(text, LANGUAGES)?.date ?? null;
};
