import type { Candidate, Candidates } from './candidates.js';
import type { Block } from './mention.js';
import type { TableName } from './table.js';

/** The words in the candidate's own paragraph that make a `near` name count; null where there are none. */
export const nearWords = (
  facts: { readonly unit: readonly Block[]; readonly candidates: Candidates },
  name: TableName,
  candidate: Candidate,
): string | null => {
  const { near } = name;
  if (near === undefined) return null;
  const text = facts.unit[candidate.block]?.text ?? '';
  for (const cue of near.cues) {
    const place = facts.candidates.cues.get(cue)?.find((found) => found.block === candidate.block);
    if (place !== undefined) return text.slice(place.start, place.end);
  }
  const neighbour = facts.candidates.names.find(
    (other) =>
      other.block === candidate.block &&
      (other.end <= candidate.start || other.start >= candidate.end) &&
      other.names.some((found) => near.entities.includes(found.entity)),
  );
  return neighbour === undefined ? null : text.slice(neighbour.start, neighbour.end);
};
