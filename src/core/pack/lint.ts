import { lintChanges } from './lint-changes.js';
import { lintAlwaysNames, lintEntities } from './lint-entities.js';
import type { Fault } from './fault.js';
import { lintIncident } from './lint-incident.js';
import { twice } from './references.js';
import type { Pack } from './schema.js';

/** What the schema cannot say: ids are unique, what is referred to exists, dates and changes are in order, no two entities own one `always` name. */
export const lintPack = (pack: Pack): Fault[] => {
  const known = { entities: new Set(pack.entities.map(({ id }) => id)), sources: new Set(pack.sources.map(({ id }) => id)) };
  return [
    ...twice(pack.sources, 'sources'),
    ...twice(pack.entities, 'entities'),
    ...twice(pack.incidents, 'incidents'),
    ...lintChanges(pack.changes ?? []),
    ...lintEntities(pack.entities, known),
    ...lintAlwaysNames(pack.entities),
    ...pack.incidents.flatMap((incident, at) => lintIncident(incident, `incidents[${at}]`, known)),
  ];
};
