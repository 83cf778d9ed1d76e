import type { Attribution, Stance } from '../pack/statement-schema.js';
import { publicOn } from '../record/partial-date.js';
import type { Frame } from './stix-frame.js';
import { authorsOf, noteId } from './stix-note.js';
import { relationshipsOf } from './stix-relationship.js';
import type { StixObject } from './stix-schema.js';

type Opinion = Extract<StixObject, { type: 'opinion' }>;

const SIDE: Partial<Record<Stance, 'agree' | 'disagree'>> = { denies: 'disagree', disputes: 'disagree', endorses: 'agree' };

/** What was made of the rows that a statement answers: their relationships, else their notes. */
const answered = (row: Attribution, side: 'agree' | 'disagree', frame: Frame): readonly string[] => {
  const { attributions, facts } = frame.incident;
  const rows = [...(row.answers ?? []), ...(side === 'agree' ? (row.reliesOn ?? []) : [])];
  return rows.flatMap((id) => {
    const other = attributions.find((one) => one.id === id);
    const relationships = other === undefined ? [] : relationshipsOf(other, frame).map((one) => one.id);
    if (relationships.length > 0) return relationships;
    return other === undefined && !facts.some((fact) => fact.id === id) ? [] : [noteId(id, frame)];
  });
};

/**
 * A denial, a dispute or an endorsement as its speaker's opinion of what it answers. The place on the scale follows the words chosen,
 * alike for all sides: *strongly* where the record calls them categorical, else without it; never *neutral*, since silence and
 * abstention are no opinion. Where a statement answers no row, there is nothing to have an opinion of, and its note tells it.
 */
export const opinionsOf = (row: Attribution, frame: Frame): readonly Opinion[] => {
  if (row.about !== 'incident') return [];
  const sides = new Set(row.stances.flatMap(({ stance }) => SIDE[stance] ?? []));
  return [...sides].flatMap((side): readonly Opinion[] => {
    const refs = [...new Set(answered(row, side, frame))];
    if (refs.length === 0) return [];
    return [
      {
        type: 'opinion',
        id: frame.id('opinion', `${frame.incident.id} ${row.id} ${side}`),
        ...frame.common(publicOn(row), frame.speaker(row.speaker)),
        opinion: row.strength.level === 'categorical' ? `strongly-${side}` : side,
        explanation: row.claim,
        authors: authorsOf([row.speaker, ...(row.with ?? [])], frame),
        labels: [`row:${row.id}`, `strength:${row.strength.level}`],
        object_refs: refs,
        ...frame.references(row.sources),
      },
    ];
  });
};
