import { addDays } from '../article/calendar.js';
import { compareDate, datesIn, type TextDate } from '../article/dates-in-text/resolve.js';
import { roleOf, type DateRole } from '../article/dates-in-text/role.js';
import { firstDay, lastDay } from '../pack/partial-date.js';
import type { Incident } from '../pack/incident-schema.js';
import type { Fact } from '../pack/statement-schema.js';
import { wordsAt, type ArticleText } from './article-text.js';
import { contentWords } from './content-words.js';
import { carried, differing, missing, unsure, type FactFound } from './fact-found.js';
import { hasDate } from './has-number.js';
import { isInScope } from './fact-scope.js';
import type { ArticleStretch } from './reading.js';
import { sharedIn } from './sentence-stems.js';

/** A date of the text with its sentence, and what it is said to be the date of. */
export interface PlacedDate {
  readonly date: TextDate;
  readonly sentence: ArticleStretch;
  readonly role: DateRole | null;
}

/** All dates of the text, sentence by sentence. */
export const datesOf = (text: ArticleText): PlacedDate[] => {
  const { language, published } = text;
  if (language === null) return [];
  return text.sentences.flatMap((sentence) => {
    const words = wordsAt(text, sentence);
    if (!hasDate(words, language)) return [];
    const dates = datesIn(words, language, published);
    // "Said on Friday that it had been found": a weekday is the day of the telling.
    const isWritten = ({ start, end, date }: TextDate): boolean => date.length < 10 || /[\d日]/u.test(words.slice(start, end));
    return dates.map((date) => ({ date, sentence, role: isWritten(date) ? roleOf(words, date, dates, language) : null }));
  });
};

/** Dates further from the incident than this are another matter's. */
const DAYS_BEFORE = -60;

const isNear = ({ date }: PlacedDate, { period }: Incident): boolean =>
  lastDay(date.date) >= addDays(firstDay(period.from), DAYS_BEFORE) && (period.to === undefined || firstDay(date.date) <= lastDay(period.to));

/** What a fact's date is the date of, from its topic and the incident's period; null where the words of a text would not tell. */
const roleOfFact = ({ topic, value }: Fact, { period }: Incident): DateRole | null => {
  if (value.type !== 'date') return null;
  if (topic === 'detection') return 'discovery';
  return topic === 'dates' && value.date === period.from ? 'start' : null;
};

const BESIDE_WORDS = 2;

/** Shares two words of content with the fact that are no names and no dates: a day alone says little. */
const isBeside = (fact: Fact, text: ArticleText, sentence: ArticleStretch): boolean => {
  const { language } = text;
  if (language === null) return false;
  const own = contentWords(`the ${fact.statement} ${fact.label.toLowerCase()}`, language);
  return sharedIn(text, new Set(own.flatMap(({ stem, name }) => (name ? [] : [stem]))), sentence) >= BESIDE_WORDS;
};

const placed = (text: ArticleText, { sentence, date }: PlacedDate): string =>
  wordsAt(text, { block: sentence.block, start: sentence.start + date.start, end: sentence.start + date.end });

/** The dates of the text that are some fact's own: to the day, and with a day's tolerance or a coarser date. */
export interface OwnDates {
  readonly isExact: (date: PlacedDate) => boolean;
  readonly isNear: (date: PlacedDate) => boolean;
}

/** Which dates of the text the facts account for. */
export const ownDates = (facts: readonly Fact[]): OwnDates => {
  const days = new Set(facts.flatMap(({ value }) => (value.type === 'date' ? [value.date] : [])));
  return { isExact: ({ date }) => days.has(date.date), isNear: ({ date }) => [...days].some((day) => compareDate(date, day) !== 'differs') };
};

/** A fact that is a date, beside the dates of the text: of the same beginning or discovery, or the same day in a sentence on the same matter. */
export const findDate = (fact: Fact, text: ArticleText, dates: readonly PlacedDate[], own: OwnDates): FactFound => {
  const { value } = fact;
  if (value.type !== 'date') return unsure;
  const role = roleOfFact(fact, text.incident);
  const fits = (one: PlacedDate): boolean => (role === null ? isBeside(fact, text, one.sentence) : one.role === role && isNear(one, text.incident));
  const is = (one: PlacedDate): boolean => {
    if (one.date.date === value.date) return fits(one) || (role === 'start' && one.role === null);
    // The day before belongs to another fact where that has it to the day.
    return role !== null && fits(one) && !own.isExact(one) && compareDate(one.date, value.date) !== 'differs';
  };
  const same = dates.filter(is);
  const [first] = same;
  if (first !== undefined)
    return carried(
      same.map(({ sentence }) => sentence),
      'same-date',
      placed(text, first),
    );
  const other = role === null ? [] : dates.filter((one) => fits(one) && !own.isNear(one) && isInScope(fact, text, one.sentence));
  const [one] = other;
  if (one !== undefined)
    return differing(
      other.map(({ sentence }) => sentence),
      'other-date',
      placed(text, one),
    );
  const near = dates.some((date) => compareDate(date.date, value.date) !== 'differs' || (role !== null && date.role === role));
  return role === null || near ? unsure : missing;
};

/** A fact that is a span: both of its ends stand in one sentence. */
export const findPeriod = (fact: Fact, text: ArticleText, dates: readonly PlacedDate[]): FactFound => {
  const { value } = fact;
  if (value.type !== 'period') return unsure;
  const ends = [value.from, ...(value.to === undefined ? [] : [value.to])];
  const sentences = text.sentences.filter(
    (sentence) =>
      isBeside(fact, text, sentence) && ends.every((end) => dates.some((one) => one.sentence === sentence && compareDate(one.date, end) === 'same')),
  );
  return sentences.length > 0 ? carried(sentences, 'same-dates') : unsure;
};
