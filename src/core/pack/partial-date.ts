/** A calendar date of known precision: `2023`, `2023-07` or `2023-07-11`. */
export type PartialDate = string;

/** The first day that the date can mean, as YYYY-MM-DD. */
export const firstDay = (date: PartialDate): string => `${date}-01-01`.slice(0, 10);

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The last day that the date can mean, as YYYY-MM-DD. */
export const lastDay = (date: PartialDate): string => {
  if (date.length === 10) return date;
  const [year = 0, month = 12] = date.split('-').map(Number);
  const leap = month === 2 && ((year % 4 === 0 && year % 100 !== 0) || year % 400 === 0);
  const length = (MONTH_LENGTHS[month - 1] ?? 31) + (leap ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${length}`;
};

/** True where `a` is certainly later than `b`. */
export const certainlyAfter = (a: PartialDate, b: PartialDate): boolean => firstDay(a) > lastDay(b);
