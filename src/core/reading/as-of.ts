import type { Incident } from '../pack/incident-schema.js';
import type { PartialDate } from '../pack/partial-date.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';
import { isKnownOn } from './known-when.js';

type Known = (date: PartialDate) => boolean;

/** A fact as it stood: what withdrew or disputed it later is not in it. */
const factThen = (fact: Fact, known: Known, statements: ReadonlySet<string>): Fact => {
  const { withdrawnOn, disputedBy, ...rest } = fact;
  const disputes = disputedBy?.filter((id) => statements.has(id)) ?? [];
  return {
    ...rest,
    ...(withdrawnOn !== undefined && known(withdrawnOn) ? { withdrawnOn } : {}),
    ...(disputes.length > 0 ? { disputedBy: disputes } : {}),
  };
};

/** A statement as it stood: where it was printed later, and what superseded it later, is not in it; notes and doubts were written in hindsight. */
const statementThen = (row: Attribution, known: Known, statements: ReadonlySet<string>): Attribution => {
  const { printedAs, supersededBy, contested: _contested, note: _note, ...rest } = row;
  const printed = printedAs?.filter(({ printedOn }) => known(printedOn)) ?? [];
  return {
    ...rest,
    ...(printed.length > 0 ? { printedAs: printed } : {}),
    ...(supersededBy !== undefined && statements.has(supersededBy) ? { supersededBy } : {}),
  };
};

/**
 * The record of an incident as it was public on a day: the rows of then, the values of then, without anything said later. `checked`: the
 * day on which the pack was checked; from it on the record is whole. Name, summary and gate stay as they are today: they are the record's
 * own words, not part of what was known. The result can be shown by whatever shows an incident.
 */
export const asOf = (incident: Incident, date: PartialDate, checked?: PartialDate): Incident => {
  const known: Known = (day) => isKnownOn({ saidOn: day }, date, checked);
  const attributions = incident.attributions.filter((row) => isKnownOn(row, date, checked));
  const facts = incident.facts.filter((row) => isKnownOn(row, date, checked));
  const statements = new Set(attributions.map(({ id }) => id));
  const rows = new Set([...statements, ...facts.map(({ id }) => id)]);
  return {
    ...incident,
    facts: facts.map((fact) => factThen(fact, known, statements)),
    attributions: attributions.map((row) => statementThen(row, known, statements)),
    roles: incident.roles.filter(({ saidOn }) => known(saidOn)),
    searches: incident.searches.filter(({ searchedOn }) => known(searchedOn)),
    timeline: incident.timeline.filter((event) => known(event.to ?? event.date) && event.rows.every((id) => rows.has(id))),
    conflicts: incident.conflicts.filter((conflict) => conflict.rows.every((id) => rows.has(id))),
  };
};
