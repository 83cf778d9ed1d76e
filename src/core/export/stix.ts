import type { Incident } from '../pack/incident-schema.js';
import type { PackIndex } from '../record/pack-index.js';
import { entityObjects } from './stix-entity.js';
import { frameOf, stampOf, type Frame } from './stix-frame.js';
import { attributionNote, factNote, namingNotes } from './stix-note.js';
import { opinionsOf } from './stix-opinion.js';
import { relationshipsOf } from './stix-relationship.js';
import type { StixBundle, StixObject } from './stix-schema.js';

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The incident itself. A day that is not known is not given: the standard's stamps have no other precision. */
const campaignOf = ({ incident, common, maintainer, campaign }: Frame): StixObject => {
  const { from, to } = incident.period;
  return {
    type: 'campaign',
    id: campaign,
    ...common(from, maintainer),
    name: incident.name,
    description: incident.summary,
    ...(IS_DAY.test(from) ? { first_seen: stampOf(from) } : {}),
    ...(to !== undefined && IS_DAY.test(to) ? { last_seen: stampOf(to) } : {}),
  };
};

const statementObjects = (frame: Frame): readonly StixObject[] =>
  frame.incident.attributions.flatMap((row) => {
    const made = [...relationshipsOf(row, frame), ...opinionsOf(row, frame)];
    return [
      ...made,
      attributionNote(
        row,
        made.map(({ id }) => id),
        frame,
      ),
    ];
  });

/**
 * An incident of the record as a STIX 2.1 bundle, the same to the byte for the same pack. The incident is a campaign, since the
 * standard's incident is a stub that nothing can be attributed from. Each statement is what its speaker made (`created_by_ref`):
 * `attributed-to` and its kin for what it names, an opinion for what it denies, disputes or endorses, and always a note with all of it.
 * Nothing in the bundle weighs one against another. Stamps: `created` is the day from which a thing is on record, `modified` the
 * pack's release; when something was said, and how exactly that is known, stands in the note.
 */
export const stixBundle = (incident: Incident, index: PackIndex): StixBundle => {
  const { pack } = index;
  const frame = frameOf(incident, index);
  const { common, maintainer } = frame;
  const since = incident.period.from;
  const actors = pack.entities.filter(({ id }) => incident.actors.includes(id));
  const objects: readonly StixObject[] = [
    { type: 'identity', id: maintainer, ...common(since, maintainer), name: pack.maintainer, identity_class: 'organization' },
    ...entityObjects(frame),
    campaignOf(frame),
    ...statementObjects(frame),
    ...incident.facts.map((fact) => factNote(fact, frame)),
    ...actors.flatMap((actor) => namingNotes(actor, frame)),
  ];
  return {
    type: 'bundle',
    id: frame.id('bundle', incident.id),
    objects: [
      {
        type: 'marking-definition',
        spec_version: '2.1',
        id: frame.marking,
        created: stampOf(since),
        definition_type: 'statement',
        definition: { statement: `${pack.title}. ${pack.maintainer}. ${pack.licence}` },
      },
      ...objects,
      {
        type: 'report',
        id: frame.id('report', incident.id),
        ...common(since, maintainer),
        name: incident.name,
        description: incident.claimAtIssue,
        report_types: ['campaign'],
        published: stampOf(pack.released),
        object_refs: objects.map(({ id }) => id),
      },
    ],
  };
};
