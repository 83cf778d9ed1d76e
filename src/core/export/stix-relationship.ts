import type { Attribution, Stance } from '../pack/statement-schema.js';
import { publicOn } from '../record/partial-date.js';
import type { Frame } from './stix-frame.js';
import type { StixObject } from './stix-schema.js';

type Relationship = Extract<StixObject, { type: 'relationship' }>;
type Target = Attribution['targets'][number] & { readonly entity: string };

/** Low, moderate and high on the standard's scale of 0 to 100 (STIX 2.1, appendix A). */
const CONFIDENCE = { low: 15, moderate: 50, high: 85 } as const;

/** Where these stand beside a naming stance, the targets cannot be told apart. */
const AGAINST: readonly Stance[] = ['counter-accuses', 'denies', 'disputes'];

const onCulprit = (row: Attribution): readonly Stance[] => row.stances.flatMap(({ stance, on }) => (on === 'culprit' ? stance : []));

const isNamed = (target: Attribution['targets'][number]): target is Target =>
  target.entity !== undefined && target.implied !== true && target.level !== 'none-stated';

/** The country as a place: a base in a country is no word about its state. */
export const isPlace = ({ entity, level }: Target, { index }: Frame): boolean => level === 'based-in' && index.entity(entity)?.kind === 'country';

/** What a statement names outright as behind the incident, or as linked to it. Hints and refusals to say name nobody. */
export const namedIn = (row: Attribution): readonly Target[] => {
  const stances = onCulprit(row);
  const names = stances.some((stance) => stance === 'attributes' || stance === 'links-to-other-group');
  return row.about === 'incident' && names && !stances.some((stance) => AGAINST.includes(stance)) ? row.targets.filter(isNamed) : [];
};

/** Taken back by the same speaker: the maker of an object may revoke it, nobody else. */
const isWithdrawn = (row: Attribution, { incident }: Frame): boolean =>
  incident.attributions.some(
    ({ stances, answers, speaker }) =>
      speaker.entity === row.speaker.entity && answers?.includes(row.id) === true && stances.some(({ stance }) => stance === 'withdraws'),
  );

/** The id of a country as a place. */
export const placeId = (entity: string, { id }: Frame): string => id('location', entity);

/**
 * One relationship from the incident to each target of a statement, made by its speaker:
 * `attributed-to` a group or a body; `originates-from` a country where the statement says based there and no more;
 * `related-to` where it only links to another group. The level stays as a label, and with all else in the statement's note.
 */
export const relationshipsOf = (row: Attribution, frame: Frame): readonly Relationship[] => {
  const attributes = onCulprit(row).includes('attributes');
  const level = row.confidence?.level ?? null;
  return namedIn(row).map((target) => {
    const place = isPlace(target, frame);
    return {
      type: 'relationship',
      id: frame.id('relationship', `${frame.incident.id} ${row.id} ${target.entity} ${target.level}`),
      ...frame.common(publicOn(row), frame.speaker(row.speaker)),
      relationship_type: !attributes ? 'related-to' : place ? 'originates-from' : target.level === 'based-in' ? 'related-to' : 'attributed-to',
      source_ref: frame.campaign,
      target_ref: attributes && place ? placeId(target.entity, frame) : frame.entity(target.entity),
      description: row.claim,
      labels: [`row:${row.id}`, `level:${target.level}`, `strength:${row.strength.level}`],
      // A speaker who only compares groups is confident of the comparison.
      ...(attributes && level !== null ? { confidence: CONFIDENCE[level] } : {}),
      ...(isWithdrawn(row, frame) ? { revoked: true } : {}),
      ...frame.references(row.sources),
    };
  });
};
