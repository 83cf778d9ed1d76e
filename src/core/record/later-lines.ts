import type { Incident } from '../pack/incident-schema.js';
import { certainlyAfter } from '../pack/partial-date.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';
import type { CardContent, LaterLine } from './card-content.js';
import { factConcerns, statementConcerns } from './concerns.js';
import type { PackIndex } from './pack-index.js';
import { compareDates, publicOn } from './partial-date.js';
import { whoIs } from './who.js';

const MOST_LINES = 3;

interface Ranked {
  readonly line: LaterLine;
  readonly revises: boolean;
}

const rankFact = (fact: Fact, known: ReadonlySet<string>): Ranked => ({
  line: { type: 'fact', statement: fact.statement, label: fact.label, value: fact.value, date: publicOn(fact) },
  revises: (fact.replaces ?? []).some((id) => known.has(id)),
});

const rankStatement = (row: Attribution, known: ReadonlySet<string>, disputing: ReadonlySet<string>, index: PackIndex): readonly Ranked[] =>
  row.stances.slice(0, 1).map(({ stance, on }) => ({
    line: { type: 'statement', who: whoIs(row.speaker, index).name, claim: row.claim, stance, on, date: publicOn(row) },
    revises: disputing.has(row.id) || (row.answers ?? []).some((id) => known.has(id)),
  }));

/**
 * What about the entity (for an actor: about the incident) was not yet public on the day of a page, at most three: first what replaces, disputes or answers something that
 * was, then by date. Values that were withdrawn or replaced since, relayed words and words about another case are left to the popup.
 */
export const laterLines = (incident: Incident, entity: string, index: PackIndex, pageDate: string): CardContent['later'] => {
  const isLater = (row: Attribution | Fact): boolean => certainlyAfter(publicOn(row), pageDate);
  const known = new Set([...incident.facts, ...incident.attributions].filter((row) => !isLater(row)).map(({ id }) => id));
  const disputing = new Set(incident.facts.filter(({ id }) => known.has(id)).flatMap((fact) => fact.disputedBy ?? []));
  const replaced = new Set(incident.facts.flatMap((fact) => fact.replaces ?? []));
  const isActor = incident.actors.includes(entity);
  const facts = incident.facts.filter(
    (fact) =>
      isLater(fact) && (isActor || factConcerns(fact, entity)) && fact.withdrawnOn === undefined && fact.by.relayedBy === undefined && !replaced.has(fact.id),
  );
  const rows = incident.attributions.filter(
    (row) => isLater(row) && (isActor || statementConcerns(row, entity)) && row.about === 'incident' && row.speaker.relayedBy === undefined,
  );
  const ranked = [...facts.map((fact) => rankFact(fact, known)), ...rows.flatMap((row) => rankStatement(row, known, disputing, index))];
  const lines = ranked
    .toSorted((a, b) => Number(b.revises) - Number(a.revises) || compareDates(a.line.date, b.line.date))
    .slice(0, MOST_LINES)
    .map(({ line }) => line);
  return lines.length === 0 ? null : { on: pageDate, lines };
};
