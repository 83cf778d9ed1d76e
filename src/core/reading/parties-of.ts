import type { Party } from '../article/party.js';
import type { Entity, EntityKind } from '../pack/entity-schema.js';
import type { Incident } from '../pack/incident-schema.js';
import type { Pack } from '../pack/schema.js';
import type { Stance } from '../pack/statement-schema.js';

/** Who can speak, or be spoken about as the one who did it. A product does neither. */
const KINDS: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'threat-actor',
  'operation',
  'person',
  'organisation',
  'government-body',
  'media',
  'country',
  'alliance',
]);

const LAYS: ReadonlySet<Stance> = new Set<Stance>(['attributes', 'endorses', 'implies']);
const RETURNS: ReadonlySet<Stance> = new Set<Stance>(['denies', 'counter-accuses']);

/** Names without a language are those of English, which serve in every language. */
const languageOfName = (lang: string | undefined): string => lang?.split('-')[0] ?? 'en';

const formsOf = (entity: Entity): Readonly<Record<string, readonly string[]>> => {
  const forms: Record<string, string[]> = {};
  for (const { text, lang, form, use } of entity.names) {
    // "The company" names nobody by itself, and "Bank of X" is not X.
    if (form === 'nominal' || use === 'never') continue;
    (forms[languageOfName(lang)] ??= []).push(form === 'adjective' ? `~${text}` : text);
  }
  return forms;
};

/** The ids that the incident is laid on: its actors, and whom a statement about it names as the one who did it, other than in return. */
export const accusedIn = (incident: Incident): ReadonlySet<string> => {
  const accused = new Set(incident.actors);
  for (const row of incident.attributions) {
    const lays = row.stances.some(({ stance, on }) => on === 'culprit' && LAYS.has(stance));
    if (row.about !== 'incident' || !lays || row.stances.some(({ stance }) => RETURNS.has(stance))) continue;
    for (const { entity } of row.targets) if (entity !== undefined) accused.add(entity);
  }
  return accused;
};

const made = new WeakMap<Incident, readonly Party[]>();

/**
 * The parties of an incident, as the stance rules need them. Ids are the pack's own. Sides follow from the record alone:
 * who speaks for whom from `speaksFor`, who is accused from the statements. The same incident gives the same list.
 */
export const partiesOf = (pack: Pack, incident: Incident): readonly Party[] => {
  const known = made.get(incident);
  if (known !== undefined) return known;
  const accused = accusedIn(incident);
  const parties = pack.entities
    .filter(({ kind }) => KINDS.has(kind))
    .map((entity) => ({
      id: entity.id,
      kind: entity.kind,
      forms: formsOf(entity),
      speaksFor: entity.speaksFor === undefined ? [] : [entity.speaksFor],
      accused: accused.has(entity.id),
    }));
  made.set(incident, parties);
  return parties;
};
