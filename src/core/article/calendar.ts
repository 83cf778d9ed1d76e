import { firstDay, lastDay, type PartialDate } from '../pack/partial-date.js';

const DAY = 86_400_000;

const pad = (number: number, length = 2): string => String(number).padStart(length, '0');

const timeOf = (day: PartialDate): number => Date.parse(`${firstDay(day)}T00:00:00Z`);

const dayOf = (time: number): PartialDate => new Date(time).toISOString().slice(0, 10);

/** The date with these parts, as precise as they are; null where the calendar has no such day. Years 1000 to 9999, months and days from 1. */
export const dateFrom = (year: number, month?: number, day?: number): PartialDate | null => {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (month === undefined) return pad(year, 4);
  if (month < 1 || month > 12) return null;
  const inMonth = `${pad(year, 4)}-${pad(month)}`;
  if (day === undefined) return inMonth;
  return day >= 1 && day <= Number(lastDay(inMonth).slice(8)) ? `${inMonth}-${pad(day)}` : null;
};

/** `days` after (before, where negative) the first day that the date can mean. */
export const addDays = (date: PartialDate, days: number): PartialDate => dayOf(timeOf(date) + days * DAY);

/** `months` after (before) the month of the date, as a month; a year keeps its January. */
export const addMonths = (date: PartialDate, months: number): PartialDate => {
  const [year = 0, month = 1] = firstDay(date).split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1)}`;
};

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (day: PartialDate): number => (new Date(timeOf(day)).getUTCDay() + 6) % 7;

/** Days from the nearest ends of the two dates; 0 where one lies inside the other or they overlap. */
export const daysApart = (a: PartialDate, b: PartialDate): number => {
  const gap = (from: PartialDate, to: PartialDate): number => Math.round((timeOf(to) - timeOf(lastDay(from))) / DAY);
  return Math.max(0, gap(a, b), gap(b, a));
};

/** The UTC day of a number of milliseconds since 1970; null outside the years 1000 to 9999. */
export const dayOfEpoch = (milliseconds: number): PartialDate | null => {
  const date = new Date(milliseconds);
  return Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || date.getUTCFullYear() < 1000 ? null : date.toISOString().slice(0, 10);
};
