import type { EntityKind } from '../pack/entity-schema.js';
import type { Speaker } from '../pack/statement-schema.js';
import type { Frame } from './stix-frame.js';
import { isPlace, namedIn, placeId } from './stix-relationship.js';
import type { StixObject } from './stix-schema.js';

type IdentityClass = NonNullable<Extract<StixObject, { type: 'identity' }>['identity_class']>;

const CLASS: Partial<Record<EntityKind, IdentityClass>> = {
  person: 'individual',
  organisation: 'organization',
  'government-body': 'organization',
  media: 'organization',
  country: 'group',
  alliance: 'group',
};

const speakersOf = ({ incident }: Frame): readonly Speaker[] => [
  ...incident.attributions.flatMap((row) => [row.speaker, ...(row.with ?? [])]),
  ...incident.facts.flatMap((fact) => [fact.by, ...(fact.alsoBy ?? [])]),
];

/** The entities that statements, facts and naming claims of an incident speak of or come from, each once. */
const involved = (frame: Frame): readonly string[] => {
  const { incident, index } = frame;
  const speakers = speakersOf(frame);
  const own = [
    ...incident.actors,
    ...speakers.flatMap(({ entity, named, relayedBy }) => [...(named ? [entity] : []), ...(relayedBy === undefined ? [] : [relayedBy])]),
    ...incident.attributions.flatMap((row) => [
      ...row.targets.flatMap(({ entity }) => entity ?? []),
      ...(row.about === 'incident' ? [] : [row.about.otherCase]),
    ]),
  ];
  const naming = own
    .flatMap((id) => index.entity(id)?.naming ?? [])
    .flatMap(({ by, otherEntity }) => [by, ...(otherEntity === undefined ? [] : [otherEntity])]);
  return [...new Set([...own, ...naming])];
};

/** The two-letter code (ISO 3166-1) of a country's name in the pack's language; the name where there is none. */
const countryCode = (name: string, language: string): string => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((first) => letters.map((second) => first + second)).find((code) => names.of(code) === name) ?? name;
};

const entityObject = (id: string, frame: Frame): StixObject => {
  const entity = frame.index.entity(id);
  const shared = {
    ...frame.common(frame.incident.period.from, frame.maintainer),
    name: frame.index.nameOf(id),
    ...(entity && { description: entity.summary }),
  };
  const own = frame.entity(id);
  if (entity?.kind === 'threat-actor') return { type: 'intrusion-set', id: own, ...shared };
  if (entity?.kind === 'operation') return { type: 'campaign', id: own, ...shared };
  return { type: 'identity', id: own, ...shared, identity_class: CLASS[entity?.kind ?? 'document'] ?? 'unknown' };
};

/**
 * Objects for all who speak or are spoken of. Accusers, accused and bystanders alike are identities; only what the record itself
 * lists as a group of intruders is an intrusion set. Unnamed speakers are a class of persons.
 */
export const entityObjects = (frame: Frame): readonly StixObject[] => {
  const { incident, index } = frame;
  const common = frame.common(incident.period.from, frame.maintainer);
  const unnamed = new Map(speakersOf(frame).flatMap((speaker) => (speaker.named ? [] : [[frame.speaker(speaker), speaker] as const])));
  const places = new Set(
    incident.attributions.flatMap((row) =>
      namedIn(row)
        .filter((target) => isPlace(target, frame))
        .map(({ entity }) => entity),
    ),
  );
  return [
    ...involved(frame).map((id) => entityObject(id, frame)),
    ...[...unnamed].map(([id, { entity, as }]): StixObject => ({ type: 'identity', id, ...common, name: as ?? index.nameOf(entity), identity_class: 'class' })),
    ...[...places].map((id): StixObject => {
      const name = index.nameOf(id);
      return { type: 'location', id: placeId(id, frame), ...common, name, country: countryCode(name, index.pack.language) };
    }),
  ];
};
