import { markOf } from '../mark-kind.js';
import type { Incident } from '../pack/incident-schema.js';
import type { Pack } from '../pack/schema.js';
import type { Attribution } from '../pack/statement-schema.js';
import type { CardContent } from './card-content.js';
import { lanesOf } from './lanes.js';
import { factConcerns, statementConcerns } from './concerns.js';
import { laterLines } from './later-lines.js';
import { firstCitation, indexPack, type PackIndex } from './pack-index.js';
import { compareDates, publicOn } from './partial-date.js';
import { lanesOfStatement } from './stance-lane.js';
import { speaksItself, whoIs } from './who.js';

const saidBy = (row: Attribution, entity: string): boolean => [row.speaker, ...(row.with ?? [])].some((one) => speaksItself(one, entity));

const holds = (incident: Incident, entity: string): boolean =>
  incident.actors.includes(entity) ||
  incident.roles.some((role) => role.entity === entity) ||
  incident.attributions.some((row) => statementConcerns(row, entity)) ||
  incident.facts.some((fact) => factConcerns(fact, entity));

const roleIn = (incident: Incident, entity: string, index: PackIndex): CardContent['role'] => {
  const role = incident.roles.find((one) => one.entity === entity);
  if (role === undefined) return null;
  return { text: role.role, by: index.nameOf(role.by), on: role.saidOn, source: firstCitation(role.sources, index) };
};

/**
 * The newest thing said about or by the entity in this matter. Withdrawn facts and words about another case are not news of it;
 * relayed words are left to the popup, where there is room to name the relay.
 */
const latestIn = (incident: Incident, entity: string, index: PackIndex): CardContent['latest'] => {
  const facts = incident.facts.flatMap((fact) =>
    fact.withdrawnOn === undefined && fact.by.relayedBy === undefined && factConcerns(fact, entity)
      ? { row: fact, speaker: fact.by, text: fact.statement, quote: null }
      : [],
  );
  const statements = incident.attributions.flatMap((row) =>
    row.about === 'incident' && row.speaker.relayedBy === undefined && statementConcerns(row, entity)
      ? { row, speaker: row.speaker, text: row.claim, quote: row.quote?.text ?? null }
      : [],
  );
  const newest = [...statements, ...facts].toSorted((a, b) => compareDates(publicOn(b.row), publicOn(a.row)))[0];
  if (newest === undefined) return null;
  const { row, speaker, text, quote } = newest;
  return { who: whoIs(speaker, index).name, text, quote, date: publicOn(row), source: firstCitation(row.sources, index) };
};

const stancesIn = (incident: Incident, entity: string): readonly Attribution[] =>
  incident.attributions.filter((row) => row.about === 'incident' && saidBy(row, entity)).toSorted((a, b) => compareDates(publicOn(a), publicOn(b)));

/**
 * What the card shows of one entity of a pack, in the first incident that has it.
 * `entityId` is the id inside the pack; null where the pack has no such entity. `pageDate`: when the page was published.
 */
export const cardContent = (pack: Pack, entityId: string, pageDate: string | null = null): CardContent | null => {
  const index = indexPack(pack);
  const entity = index.entity(entityId);
  if (entity === undefined) return null;
  const incident = pack.incidents.find((one) => holds(one, entityId));
  const rows = incident === undefined ? [] : stancesIn(incident, entityId);
  const takesSide = entity.kind !== 'person' && rows.some((row) => lanesOfStatement(row).length > 0);
  return {
    id: `${pack.id}:${entity.id}`,
    kind: entity.kind,
    mark: markOf(entity.kind),
    name: entity.name,
    line: entity.summary,
    language: pack.language,
    role: incident === undefined ? null : roleIn(incident, entityId, index),
    stances: rows.flatMap((row) => row.stances.map(({ stance, on }) => ({ stance, on, date: publicOn(row) }))),
    latest: incident === undefined ? null : latestIn(incident, entityId, index),
    lanes: incident !== undefined && (takesSide || incident.actors.includes(entityId)) ? lanesOf(incident, pageDate) : null,
    later: incident === undefined || pageDate === null ? null : laterLines(incident, entityId, index, pageDate),
    incident: incident === undefined ? null : `${pack.id}:${incident.id}`,
  };
};
