import { firstDay, type PartialDate } from '../../pack/partial-date.js';
import { addDays, addMonths, dateFrom, weekdayOf } from '../calendar.js';
import type { TextLanguage } from '../languages/text-language.js';
import { writtenDatesIn, type DatePart, type WrittenDate } from './find.js';

/** A date that a text gives. Offsets in UTF-16 units. */
export interface TextDate {
  readonly start: number;
  readonly end: number;
  /** As precise as the text. */
  readonly date: PartialDate;
  /** Early, mid or late in it; null where the text does not say. */
  readonly part: DatePart | null;
  /** True where all of it is written, false where part of it follows from the publication or from a date before. */
  readonly full: boolean;
}

/** The year of a month without one: that of the publication, unless the month would lie ahead of it. */
const yearFor = (month: number, published: PartialDate): number => {
  const [year = 0, last = 12] = published.split('-').map(Number);
  return month > last ? year - 1 : year;
};

const dateOf = (what: WrittenDate['what'], published: PartialDate | null, before: PartialDate | null): PartialDate | null => {
  if (what.kind === 'date') {
    const year = what.year ?? (what.month === null || published === null ? null : yearFor(what.month, published));
    return year === null ? null : dateFrom(year, what.month ?? undefined, what.day ?? undefined);
  }
  const from = what.kind === 'step' && what.way !== 'ago' ? before : published;
  if (from === null) return null;
  switch (what.kind) {
    case 'weekday':
      return from.length < 10
        ? null
        : addDays(from, -((weekdayOf(from) - what.weekday + 7) % 7) - 7 * (what.weeksBack > 0 && weekdayOf(from) >= what.weekday ? 1 : 0));
    case 'days':
      return from.length < 10 ? null : addDays(from, what.days);
    case 'span':
      if (what.span.endsWith('year')) return dateFrom(Number(from.slice(0, 4)) - (what.span === 'last-year' ? 1 : 0));
      return from.length < 7 ? null : addMonths(from, what.span === 'last-month' ? -1 : 0);
    case 'step': {
      const count = what.way === 'later' ? what.count : -what.count;
      if (what.unit === 'year') return dateFrom(Number(from.slice(0, 4)) + count);
      if (what.unit === 'month') return from.length < 7 ? null : addMonths(from, count);
      return from.length < 10 ? null : addDays(from, count);
    }
  }
};

/**
 * The dates of a text, in order. A missing year is taken from the publication; a weekday is the last such day on or before it;
 * "a month earlier" counts from the date before it. What cannot be told without a publication date (null) is left out.
 */
export const datesIn = (text: string, language: TextLanguage, published: PartialDate | null): TextDate[] => {
  const dates: TextDate[] = [];
  for (const { start, end, what } of writtenDatesIn(text, language)) {
    const date = dateOf(what, published, dates.at(-1)?.date ?? published);
    if (date === null) continue;
    dates.push({ start, end, date, part: what.kind === 'date' ? what.part : null, full: what.kind === 'date' && what.year !== null });
  }
  return dates;
};

/** The third of a month that a day falls into, loosely: neighbouring thirds overlap by five days. */
const inPart = (day: number, part: DatePart): boolean => (part === 'early' ? day <= 12 : part === 'late' ? day >= 18 : day >= 8 && day <= 22);

/** A date of a text beside one of the record. `loose`: they may be the same, one of them is less precise. */
export type DateRelation = 'same' | 'differs' | 'loose';

/** Compares a text's date with a record's. One day is allowed for time zones; a month never contradicts a day in it. */
export const compareDate = (found: Pick<TextDate, 'date' | 'part'>, record: PartialDate): DateRelation => {
  if (found.date.length === 10 && record.length === 10) {
    const [a, b] = [addDays(record, -1), addDays(record, 1)];
    return found.date >= a && found.date <= b ? 'same' : 'differs';
  }
  const length = Math.min(found.date.length, record.length);
  if (found.date.slice(0, length) !== record.slice(0, length)) return 'differs';
  if (found.date.length === 7 && found.part !== null && record.length === 10 && !inPart(Number(firstDay(record).slice(8)), found.part)) return 'differs';
  return found.date.length === record.length ? 'same' : 'loose';
};
