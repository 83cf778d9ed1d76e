import type { Candidate, Candidates } from './candidates.js';
import type { Block } from './mention.js';
import { isName, type NameTable, type TableName } from './table.js';

/** The words in the candidate's own paragraph that make a `near` name count; null where there are none. */
export const nearWords = (
  facts: { readonly table: NameTable; readonly unit: readonly Block[]; readonly candidates: Candidates },
  { near }: TableName,
  { block, start, end }: Candidate,
): string | null => {
  const { text = '', hits = [] } = facts.unit[block] ?? {};
  if (near === undefined) return null;
  const isCue = (index: number): boolean => {
    const entry = facts.table.entries[index];
    return entry !== undefined && !isName(entry) && near.cues.includes(entry.cue);
  };
  const isNeighbour = (other: Candidate): boolean =>
    (other.end <= start || other.start >= end) && other.names.some((found) => near.entities.includes(found.entity));
  const place = hits.find((hit) => hit.entries.some(isCue)) ?? facts.candidates.inBlock(block).find(isNeighbour);
  return place === undefined ? null : text.slice(place.start, place.end);
};
