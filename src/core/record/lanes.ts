import { certainlyAfter } from '../pack/partial-date.js';
import type { Incident } from '../pack/incident-schema.js';
import type { LaneName, Lanes } from './card-content.js';
import { placeLanes } from './lane-places.js';
import { compareDates, publicOn } from './partial-date.js';
import { LANE_NAMES, lanesOfStatement } from './stance-lane.js';

/** More places than this are merged into months: days would be too narrow to be told apart. */
const MOST_PLACES = 24;

interface Placed {
  readonly lane: LaneName;
  readonly id: string;
  readonly date: string;
}

const build = (dots: readonly Placed[], precision: Lanes['precision'], pageDate: string | null): Lanes => {
  const isLater = (date: string): boolean => pageDate !== null && certainlyAfter(date, pageDate);
  // The month in which the page appeared is two columns, one on each side of its rule.
  const keyOf = (date: string): string => (precision === 'month' ? `${date.slice(0, 7)} ${isLater(date)}` : date);
  const columns = new Map<string, { from: string; to: string }>();
  for (const { date } of dots) columns.set(keyOf(date), { from: columns.get(keyOf(date))?.from ?? date, to: date });
  const keys = [...columns.keys()];
  const lanes = LANE_NAMES.map((lane) => ({
    lane,
    dots: dots.flatMap((dot) => (dot.lane === lane ? { column: keys.indexOf(keyOf(dot.date)), id: dot.id } : [])),
  }));
  const rule = pageDate === null ? null : [...columns.values()].filter(({ from }) => !isLater(from)).length;
  return { precision, columns: [...columns.values()], lanes, rule };
};

/**
 * The statements on who did it, in miniature: one column a day, or a month where days would not fit; in order, not to scale.
 * A column's `from` and `to` are the first and last date in it, with the precision of the record.
 * `pageDate` parts what was public on the day of a page from what certainly came later. Null where nobody has said anything about
 * the culprit.
 */
export const lanesOf = (incident: Incident, pageDate: string | null = null): Lanes | null => {
  const dots = incident.attributions
    .flatMap((row) => lanesOfStatement(row).map((lane) => ({ lane, id: row.id, date: publicOn(row) })))
    .toSorted((a, b) => compareDates(a.date, b.date));
  if (dots.length === 0) return null;
  const byDay = build(dots, 'day', pageDate);
  return placeLanes(byDay).total > MOST_PLACES ? build(dots, 'month', pageDate) : byDay;
};
