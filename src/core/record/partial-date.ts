/** A date is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; its length is its precision. */
export type DatePrecision = 'day' | 'month' | 'year';

/** How much of a date is known. */
export const precisionOf = (date: string): DatePrecision => (date.length > 7 ? 'day' : date.length > 4 ? 'month' : 'year');

/**
 * Orders dates of any precision. A month stands before its own days and a year before its own months:
 * what may have been said first is listed first.
 */
export const compareDates = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The day on which a row could be known: when it was published, else when it was said. */
export const publicOn = (row: { readonly saidOn: string; readonly publishedOn?: string | undefined }): string => row.publishedOn ?? row.saidOn;
