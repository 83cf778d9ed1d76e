import type { PartialDate } from '../../pack/partial-date.js';
import { dateFrom, daysApart } from '../calendar.js';
import { metaOf, type HeadSignals } from '../head-signals.js';
import type { LinkedThing } from './json-ld.js';
import { modifiedDates, namedDates } from './meta-dates.js';
import { addressDate, datelineOf, timeDate, visibleDate } from './page-dates.js';
import { readDate } from './read-date.js';

/** Where a date was found, most trusted first. */
export type DateSignal = 'json-ld' | 'article-meta' | 'itemprop' | 'named-meta' | 'time' | 'address' | 'visible' | 'dateline';

/** Signals that the publisher gives to machines. */
export const TRUSTED: readonly DateSignal[] = ['json-ld', 'article-meta', 'itemprop', 'named-meta'];

export interface DateCandidate {
  readonly from: DateSignal;
  readonly date: PartialDate;
}

const EARLIEST = '1995';

const propertyDates = (signals: HeadSignals, name: string): (PartialDate | null)[] =>
  signals.properties.flatMap(([key, value]) => (key === name ? [readDate(value)] : []));

/** The day of a dateline without a year, in the year that brings it nearest to a date found elsewhere. */
const datelineDate = (signals: HeadSignals, near: PartialDate | null): PartialDate | null => {
  const line = datelineOf(signals);
  if (line === null || (line.year === null && near === null)) return null;
  if (line.year !== null) return dateFrom(line.year, line.month, line.day);
  const year = Number(near?.slice(0, 4));
  const days = [year, year - 1, year + 1].flatMap((one) => dateFrom(one, line.month, line.day) ?? []);
  return days.sort((a, b) => daysApart(a, near ?? a) - daysApart(b, near ?? b))[0] ?? null;
};

/** Every date of publication that a page gives, each signal's first, most trusted first; `latest` is the last day that is believed. */
export const dateCandidates = (signals: HeadSignals, article: LinkedThing | null, latest: PartialDate): DateCandidate[] => {
  const fits = (date: PartialDate | null): date is PartialDate => date !== null && date >= EARLIEST && date.slice(0, latest.length) <= latest;
  const first = (dates: readonly (PartialDate | null)[]): PartialDate | null => dates.find(fits) ?? null;
  const read = (value: string | null): PartialDate | null => (value === null ? null : readDate(value));
  const found: [DateSignal, PartialDate | null][] = [
    ['json-ld', first([read(article?.published ?? null)])],
    ['article-meta', first([read(metaOf(signals, 'article:published_time'))])],
    ['itemprop', first(propertyDates(signals, 'datepublished'))],
    ['named-meta', first(namedDates(signals).map(readDate))],
    ['time', first([timeDate(signals)])],
    ['address', first([addressDate(signals.canonical), addressDate(signals.address)])],
    ['visible', first([visibleDate(signals)])],
  ];
  const near = found.find(([, date]) => date !== null)?.[1] ?? null;
  found.push(['dateline', first([datelineDate(signals, near)])]);
  return found.flatMap(([from, date]) => (date === null ? [] : [{ from, date }]));
};

/** The last day on which the page says it was changed; null where it does not. */
export const modifiedDate = (signals: HeadSignals, article: LinkedThing | null): PartialDate | null => {
  const values = [article?.modified ?? '', ...modifiedDates(signals)].map(readDate);
  const dates = [...values, ...propertyDates(signals, 'datemodified')].flatMap((date) => date ?? []);
  return dates.toSorted().at(-1) ?? null;
};
