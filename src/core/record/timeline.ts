import type { Incident, TimelineEvent } from '../pack/incident-schema.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';
import { compareDates, publicOn } from './partial-date.js';

/** One entry of the timeline: an event that the pack tells, or one that follows from a row's own date. */
export type TimelineEntry =
  | { readonly type: 'event'; readonly date: string; readonly to: string | null; readonly event: TimelineEvent }
  | { readonly type: 'fact'; readonly date: string; readonly to: string | null; readonly fact: Fact }
  | { readonly type: 'statement'; readonly date: string; readonly to: null; readonly row: Attribution };

/** When a fact says that something happened; null where its value is no date. */
const spanOf = (fact: Fact): { readonly date: string; readonly to: string | null } | null => {
  if (fact.value.type === 'date') return { date: fact.value.date, to: null };
  if (fact.value.type === 'period') return { date: fact.value.from, to: fact.value.to ?? null };
  return null;
};

/**
 * The incident in order of date. Rows that an event names are told by that event; every other statement about the incident,
 * and every other fact whose value is a date, joins by its own date, so that no side's rows can be left out.
 * Values that were withdrawn or replaced are not told.
 */
export const timelineOf = (incident: Incident): readonly TimelineEntry[] => {
  const told = new Set(incident.timeline.flatMap((event) => event.rows));
  const replaced = new Set(incident.facts.flatMap((fact) => fact.replaces ?? []));
  const events = incident.timeline.map((event) => ({ type: 'event' as const, date: event.date, to: event.to ?? null, event }));
  const facts = incident.facts.flatMap((fact) => {
    const span = told.has(fact.id) || replaced.has(fact.id) || fact.withdrawnOn !== undefined ? null : spanOf(fact);
    return span === null ? [] : { type: 'fact' as const, ...span, fact };
  });
  const statements = incident.attributions.flatMap((row) =>
    told.has(row.id) || row.about !== 'incident' ? [] : { type: 'statement' as const, date: publicOn(row), to: null, row },
  );
  return [...events, ...facts, ...statements].toSorted((a, b) => compareDates(a.date, b.date));
};
