import type { Incident } from '../pack/incident-schema.js';
import { firstDay } from '../pack/partial-date.js';
import type { EntityKind } from '../pack/entity-schema.js';
import type { Speaker } from '../pack/statement-schema.js';
import type { PackIndex } from '../record/pack-index.js';
import type { StixObject } from './stix-schema.js';
import { uuid5 } from './uuid5.js';

/** Our own namespace; the one that the standard reserves for observables must not be used here. */
const NAMESPACE = '5b8a0f0e-6f0c-4f4e-9d0b-2f6a5f0c9d31';

const TYPE: Partial<Record<EntityKind, 'intrusion-set' | 'campaign'>> = { 'threat-actor': 'intrusion-set', operation: 'campaign' };

type ExternalReferences = Extract<StixObject, { type: 'note' }>['external_references'];

/** One incident on its way into a bundle: names and properties that all its objects share. */
export interface Frame {
  readonly incident: Incident;
  readonly index: PackIndex;
  /** The id of an object of this pack: the same whenever it is written. */
  readonly id: (type: StixObject['type'] | 'bundle', key: string) => string;
  /** The id of an entity's object. */
  readonly entity: (id: string) => string;
  /** The id of a speaker's identity; unnamed speakers are a class of persons of their own. */
  readonly speaker: (speaker: Speaker) => string;
  readonly campaign: string;
  readonly maintainer: string;
  readonly marking: string;
  /** What every object begins with; `since` is the day from which it is on record. */
  readonly common: (
    since: string,
    by: string,
  ) => {
    spec_version: '2.1';
    created_by_ref: string;
    created: string;
    modified: string;
    lang: string;
    object_marking_refs: string[];
  };
  readonly references: (sources: readonly string[]) => { external_references?: NonNullable<ExternalReferences> };
}

/** Midnight at the start of the first day that a date of the record can mean. */
export const stampOf = (date: string): string => `${firstDay(date)}T00:00:00.000Z`;

/** The frame of an incident's bundle. */
export const frameOf = (incident: Incident, index: PackIndex): Frame => {
  const { pack } = index;
  const id: Frame['id'] = (type, key) => `${type}--${uuid5(NAMESPACE, [pack.id, type, key].join(' '))}`;
  const released = stampOf(pack.released);
  const marking = id('marking-definition', 'licence');
  return {
    incident,
    index,
    id,
    entity: (entity) => id(TYPE[index.entity(entity)?.kind ?? 'document'] ?? 'identity', entity),
    speaker: ({ entity, named, as }) => id('identity', named ? entity : `${entity} ${as ?? 'unnamed'}`),
    campaign: id('campaign', `incident ${incident.id}`),
    maintainer: id('identity', 'maintainer of this pack'),
    marking,
    // A later release of the pack changes the same objects: their making stays, as the standard asks.
    common: (since, by) => {
      const created = stampOf(since);
      return {
        spec_version: '2.1',
        created_by_ref: by,
        created,
        modified: created > released ? created : released,
        lang: pack.language,
        object_marking_refs: [marking],
      };
    },
    references: (sources) => {
      const references = index
        .sourcesOf(sources)
        .flatMap(({ publisher, title, url, archiveUrl }) =>
          (archiveUrl === undefined ? [url] : [url, archiveUrl]).map((address) => ({ source_name: publisher, description: title, url: address })),
        );
      return references.length === 0 ? {} : { external_references: references };
    },
  };
};
