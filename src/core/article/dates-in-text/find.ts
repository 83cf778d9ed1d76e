import type { TextLanguage } from '../languages/text-language.js';
import { datePatterns, keyWith } from './templates.js';

/** A date as it is written, before anything is taken from the publication. Offsets in UTF-16 units. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly what:
    | { readonly kind: 'date'; readonly year: number | null; readonly month: number | null; readonly day: number | null; readonly part: DatePart | null }
    | { readonly kind: 'weekday'; readonly weekday: number; readonly weeksBack: number }
    | { readonly kind: 'days'; readonly days: number }
    | { readonly kind: 'span'; readonly span: 'this-month' | 'last-month' | 'this-year' | 'last-year' }
    | { readonly kind: 'step'; readonly count: number; readonly unit: 'day' | 'month' | 'year'; readonly way: 'ago' | 'earlier' | 'later' };
}

/** Which third of a month or year. */
export type DatePart = 'early' | 'mid' | 'late';

const PARTS = ['early', 'mid', 'late'] as const;
const UNITS = ['day', 'month', 'year'] as const;
const WAYS = ['ago', 'earlier', 'later'] as const;
const SPANS = ['this-month', 'last-month', 'this-year', 'last-year'] as const;

const lower = (text: string | undefined): string => text?.toLowerCase() ?? '';
const numberOr = (text: string | undefined): number | null => (text === undefined ? null : Number(text));

const endsWithOne = (before: string, phrases: string): boolean =>
  phrases.split('|').some((phrase) => phrase !== '' && before.endsWith(phrase) && !/\p{L}/u.test(before.at(-phrase.length - 1) ?? ''));

/** Whether a month by name, without a day, is one: "may" and "march" are words too. */
const isMonth = (text: string, match: RegExpExecArray, language: TextLanguage): boolean => {
  const { m = '', d, y, part } = match.groups ?? {};
  if (language.dates.capital && !/^\p{Lu}/u.test(m)) return false;
  if (d !== undefined || y !== undefined || part !== undefined || !language.dates.weak.split('|').includes(lower(m))) return true;
  return endsWithOne(lower(text.slice(Math.max(0, match.index - 20), match.index)).trimEnd(), language.dates.before);
};

const writtenAt = (text: string, match: RegExpExecArray, language: TextLanguage): WrittenDate['what'] | null => {
  const { dates } = language;
  const { m, n, d, y, part, step, unit, way } = match.groups ?? {};
  if (unit !== undefined) {
    const count = /^\d+$/.test(step ?? '') ? Number(step) : dates.stepNumbers[lower(step)];
    const stepUnit = keyWith(dates.steps, UNITS, lower(unit));
    const stepWay = keyWith(dates.ways, WAYS, lower(way));
    return count === undefined || stepUnit === null || stepWay === null ? null : { kind: 'step', count, unit: stepUnit, way: stepWay };
  }
  if (m !== undefined && !isMonth(text, match, language)) return null;
  const month = m === undefined ? numberOr(n) : (datePatterns(language).months.get(lower(m)) ?? null);
  return { kind: 'date', year: numberOr(y), month, day: numberOr(d), part: part === undefined ? null : keyWith(dates.parts, PARTS, lower(part)) };
};

const weekdayAt = (text: string, match: RegExpExecArray, language: TextLanguage): WrittenDate['what'] | null => {
  const { dates } = language;
  const before = lower(text.slice(Math.max(0, match.index - 14), match.index)).trimEnd();
  const behind = lower(text.slice(match.index + match[0].length))
    .slice(0, 30)
    .trimStart();
  const beside = (phrases: string): boolean => endsWithOne(before, phrases) || phrases.split('|').some((phrase) => phrase !== '' && behind.startsWith(phrase));
  const weekday = datePatterns(language).weekdays.get(lower(match[0]));
  if (weekday === undefined || beside(dates.next)) return null;
  if (dates.capital && !/^\p{Lu}/u.test(match[0])) return null;
  return { kind: 'weekday', weekday, weeksBack: beside(dates.lastWeek) ? 1 : 0 };
};

const relativeAt = (match: RegExpExecArray, language: TextLanguage): WrittenDate['what'] | null => {
  const word = lower(match[0]);
  if (Object.hasOwn(language.dates.days, word)) return { kind: 'days', days: language.dates.days[word] ?? 0 };
  const span = keyWith(language.dates.spans, SPANS, word);
  return span === null ? null : { kind: 'span', span };
};

/** Every date that the text writes, in order; where two overlap, the one that says more. */
export const writtenDatesIn = (text: string, language: TextLanguage): WrittenDate[] => {
  const patterns = datePatterns(language);
  const found: WrittenDate[] = [];
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => WrittenDate['what'] | null): void => {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const what = read(match);
      if (what !== null) found.push({ start, end, what });
    }
  };
  for (const pattern of patterns.written) take(pattern, (match) => writtenAt(text, match, language));
  // A weekday beside a full date names the same day.
  const isBeside = (match: RegExpExecArray): boolean =>
    found.some(({ start, end, what }) => {
      const [near, far] = [start - match.index - match[0].length, match.index - end];
      return what.kind === 'date' && what.day !== null && ((near >= 0 && near <= 6) || (far >= 0 && far <= 3));
    });
  take(patterns.weekday, (match) => (isBeside(match) ? null : weekdayAt(text, match, language)));
  take(patterns.relative, (match) => relativeAt(match, language));
  return found.sort((a, b) => a.start - b.start);
};

/** Where dates stand, so that their numbers are not read as counts. */
export const dateSpansIn = (text: string, language: TextLanguage): readonly (readonly [start: number, end: number])[] =>
  writtenDatesIn(text, language).flatMap(({ start, end, what }) => (what.kind === 'step' ? [] : [[start, end] as const]));
