import { compareDate, datesIn } from '../article/dates-in-text/resolve.js';
import { roleOf } from '../article/dates-in-text/role.js';
import { firstDay, type PartialDate } from '../pack/partial-date.js';
import type { Attribution } from '../pack/statement-schema.js';
import { wholeBlock, wordsAt, type ArticleText } from './article-text.js';
import type { ArticleStretch } from './reading.js';

const SAME_DAY = 2;
/** The day beside it, for time zones. */
const NEXT_DAY = 1;
const SAME_MONTH = 0.5;
const OTHER = -3;

/** Dates of a sentence that can be those of a statement: not of a beginning or a discovery, not before anybody spoke of the incident. */
const dayOf = (text: ArticleText, stretch: ArticleStretch, earliest: PartialDate): { readonly date: PartialDate; readonly part: null }[] => {
  const { language, published } = text;
  if (language === null) return [];
  const words = wordsAt(text, stretch);
  const all = datesIn(words, language, published);
  return all
    .filter((date) => date.date.length >= 7 && date.date >= earliest.slice(0, date.date.length) && roleOf(words, date, all, language) === null)
    .map(({ date }) => ({ date, part: null }));
};

/**
 * The days on which a statement is said to have been made: those of its sentence, else of its paragraph. `earliest` is the day of the
 * record's first statement.
 */
export const statementDates = (
  text: ArticleText,
  sentence: ArticleStretch,
  earliest: PartialDate,
): readonly { readonly date: PartialDate; readonly part: null }[] => {
  const here = dayOf(text, sentence, firstDay(earliest));
  return here.length > 0 ? here : dayOf(text, wholeBlock(text, sentence.block), firstDay(earliest));
};

/**
 * How well the dates fit the row's, when it was said or when it was published: plus where one is its day, a little for its month, minus
 * where all are others, nothing without dates.
 */
export const dateScore = (dates: ReturnType<typeof statementDates>, { saidOn, publishedOn }: Pick<Attribution, 'saidOn' | 'publishedOn'>): number => {
  if (dates.length === 0) return 0;
  const own = publishedOn === undefined ? [saidOn] : [saidOn, publishedOn];
  if (own.some((day) => day.length === 10 && dates.some(({ date }) => date === day))) return SAME_DAY;
  const relations = own.flatMap((day) => dates.map((date) => ({ relation: compareDate(date, day), exact: day.length === 10 })));
  const same = relations.filter(({ relation }) => relation === 'same');
  if (same.length > 0) return same.some(({ exact }) => exact) ? NEXT_DAY : SAME_MONTH;
  return relations.some(({ relation }) => relation === 'loose') ? SAME_MONTH : OTHER;
};
