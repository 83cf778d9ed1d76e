import type { SearchEntry } from '../core/search/entries.js';
import type { IncidentEntry } from './incidents.js';

/** Where something of the record is shown: a row of an incident (null for its beginning), or an entity by itself. Runtime ids; rows as in the pack. */
export type RecordGoal = { readonly incident: string; readonly row: string | null } | { readonly entity: string };

/** Where a source leads: to the first row that rests on it, else to the entity whose names or roles do; null where nothing does. */
const goalOfSource = ({ pack, id }: SearchEntry, entries: readonly IncidentEntry[]): RecordGoal | null => {
  const own = entries.filter(({ index }) => index.pack.id === pack);
  for (const entry of own) {
    const row = [...entry.incident.facts, ...entry.incident.attributions].find(({ sources }) => sources.includes(id));
    if (row !== undefined) return { incident: entry.id, row: row.id };
  }
  const named = own[0]?.index.pack.entities.find(({ naming = [] }) => naming.some(({ sources }) => sources.includes(id)))?.id;
  const entity = named ?? own.flatMap(({ incident }) => incident.roles).find(({ sources }) => sources.includes(id))?.entity;
  return entity === undefined ? null : { entity: `${pack}:${entity}` };
};

/** Where what was found is shown; null where the record has no place for it. */
export const goalOf = (found: SearchEntry, entries: readonly IncidentEntry[]): RecordGoal | null => {
  if (found.kind === 'entity') return { entity: `${found.pack}:${found.id}` };
  if (found.kind === 'source') return goalOfSource(found, entries);
  return found.incident === null ? null : { incident: found.incident, row: found.kind === 'incident' ? null : found.id };
};
