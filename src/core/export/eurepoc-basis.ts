import type { Incident } from '../pack/incident-schema.js';
import type { Attribution } from '../pack/statement-schema.js';
import { countryOf } from '../record/country-of.js';
import type { PackIndex } from '../record/pack-index.js';

/** Who is recorded as hit: the entities that facts about victims name and that were not taken back, with those they speak for. */
export const receiversOf = (incident: Incident, index: PackIndex): ReadonlySet<string> => {
  const named = incident.facts.flatMap(({ topic, value, withdrawnOn }) =>
    topic === 'victims' && value.type === 'entities' && withdrawnOn === undefined ? value.entities : [],
  );
  return new Set(named.flatMap((id) => [id, index.entity(id)?.speaksFor ?? id, countryOf(id, index) ?? id]));
};

const GOVERNMENT: readonly Attribution['speakerKind'][] = ['government', 'legislature', 'oversight'];

/**
 * The title under which EuRepoC files who attributes; empty where the record does not settle it: whether a government is a third party
 * or one that was hit can only be told where it, or its country, is recorded as hit.
 */
export const basisTitle = (row: Attribution, receivers: ReadonlySet<string>, index: PackIndex): string => {
  const { entity } = row.speaker;
  const body = index.entity(entity)?.speaksFor ?? entity;
  const hit = receivers.has(entity) || receivers.has(body);
  if (GOVERNMENT.includes(row.speakerKind)) {
    return hit || receivers.has(countryOf(entity, index) ?? '') ? 'Attribution by receiver government / state entity' : '';
  }
  if (row.speakerKind === 'media') return 'Media-based attribution';
  if (row.speakerKind === 'company' || row.speakerKind === 'research')
    return hit ? 'Receiver attributes attacker' : 'IT-security community attributes attacker';
  return '';
};
