import type { PartialDate } from '../../pack/partial-date.js';
import { dateFrom } from '../calendar.js';
import { writtenDatesIn } from '../dates-in-text/find.js';
import type { HeadSignals } from '../head-signals.js';
import { LANGUAGES, languageOf } from '../languages/known.js';
import type { TextLanguage } from '../languages/text-language.js';
import { firstFullDate, readDate } from './read-date.js';

/** A line with more than this is prose, and its dates are those of the story. */
const LINE = 110;
/** A dateline stands this near to the start of its line. */
const DATELINE = 90;

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const IN_PATH = /[/-](19\d\d|20\d\d)[/-]?(\d{1,2}|[a-z]{3})[/-]?(\d{1,2})?(?=[/._-])/;
const HINTS_CHANGE = /updat|modif|lastmod|edited|revis/i;
const AGENCY_DASH = /(?:\)\s?|\s)[-–—](?=\s)|:\s|电[\s）)]|電[\s）)]|讯[\s）)]|电　|(?<=日[^，。]{0,6})[电電讯訊]/u;
const PLACE = /^[\s"“(（]*(?:\p{Lu}{3}|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){0,2}(?:,| ?[(/])|\p{Script=Han}{2,12})/u;

const languagesFor = (lang: string): readonly TextLanguage[] => {
  const own = languageOf(lang);
  return own === null ? LANGUAGES : [own, ...LANGUAGES.filter((language) => language !== own)];
};

const saysChanged = (text: string, languages: readonly TextLanguage[]): boolean => {
  const lower = text.toLowerCase();
  return languages.some(({ updated }) => updated.split('|').some((word) => lower.includes(word)));
};

/** The date in the path of an address ("/2015/03/18/", "/2019/jan/03/", "/2023/07/"). Null where it has none. */
export const addressDate = (url: string): PartialDate | null => {
  const path = url
    .toLowerCase()
    .replace(/^[a-z]+:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '');
  const [, year, month = '', day] = IN_PATH.exec(path) ?? [];
  if (year === undefined) return null;
  const number = /^\d+$/.test(month) ? Number(month) : MONTH_NAMES.indexOf(month) + 1;
  return dateFrom(Number(year), number, day === undefined ? undefined : Number(day));
};

/** The date of the first `time` in the article that is not that of a change. */
export const timeDate = (signals: HeadSignals): PartialDate | null => {
  const languages = languagesFor(signals.lang);
  const changed = ({ hints, text }: HeadSignals['times'][number]): boolean => HINTS_CHANGE.test(hints) || saysChanged(`${hints} ${text}`, languages);
  for (const time of signals.times) {
    const date = changed(time) ? null : (readDate(time.value) ?? firstFullDate(time.text, languages)?.date ?? null);
    if (date !== null) return date;
  }
  return null;
};

/** Day and month of an agency's dateline, with the year where it is written. */
export interface Dateline {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
}

const datelineIn = (line: string, languages: readonly TextLanguage[]): Dateline | null => {
  const opening = line.slice(0, DATELINE);
  const dash = AGENCY_DASH.exec(opening);
  if (dash === null || !PLACE.test(opening)) return null;
  for (const language of languages) {
    for (const { what } of writtenDatesIn(opening.slice(0, dash.index + 1), language)) {
      if (what.kind === 'date' && what.month !== null && what.day !== null) return { year: what.year, month: what.month, day: what.day };
    }
  }
  return null;
};

/** The dateline that begins one of the lines behind the heading ("WASHINGTON, July 12 (Reuters) -"). Null where there is none with a day. */
export const datelineOf = (signals: HeadSignals): Dateline | null => {
  const languages = languagesFor(signals.lang);
  for (const line of signals.behind.split('\n')) {
    const found = datelineIn(line, languages);
    if (found !== null) return found;
  }
  return null;
};

/** The whole date that stands by itself in a short line behind the heading: not that of a change, not in a dateline. */
export const visibleDate = (signals: HeadSignals): PartialDate | null => {
  const languages = languagesFor(signals.lang);
  for (const line of signals.behind.split('\n')) {
    if (line.length > LINE || /[.!?。]\s+\p{Lu}.*[.!?。]$/u.test(line)) continue;
    const found = firstFullDate(line, languages);
    if (found === null || saysChanged(line.slice(0, found.start), languages)) continue;
    if (line.length < LINE / 2 || datelineIn(line, languages) === null) return found.date;
  }
  return null;
};
