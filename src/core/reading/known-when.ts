import { certainlyAfter, firstDay, lastDay, type PartialDate } from '../pack/partial-date.js';
import { publicOn } from '../record/partial-date.js';

/** A row with the dates that tell when it could be known. */
export interface Dated {
  readonly saidOn: string;
  readonly publishedOn?: string | undefined;
}

/** How a row's date stands to an article's day. `unclear`: one of them is a month or a year, and they overlap. */
export type When = 'before' | 'same-day' | 'after' | 'unclear';

/** When a row became public, seen from an article. A month of either stands for any of its days. */
export const whenPublic = (row: Dated, published: PartialDate): When => {
  const date = publicOn(row);
  if (certainlyAfter(date, published)) return 'after';
  if (certainlyAfter(published, date)) return 'before';
  return date.length === 10 && date === published ? 'same-day' : 'unclear';
};

/**
 * True where a row was certainly public on a day (of a month or year: its last one). From the day on which the record itself was
 * checked (`checked`) everything in it was, also what is dated by a year that is not over.
 */
export const isKnownOn = (row: Dated, date: PartialDate, checked?: PartialDate): boolean => {
  const day = lastDay(date);
  return lastDay(publicOn(row)) <= day || (checked !== undefined && day >= firstDay(checked) && !certainlyAfter(publicOn(row), date));
};
