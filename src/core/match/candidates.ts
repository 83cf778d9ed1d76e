import type { Block, Hit } from './mention.js';
import { isName, type NameTable, type TableName } from './table.js';
import { insideAddress } from './context.js';

/** A hit in its unit, with the names it may be. */
export interface Candidate {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly names: readonly TableName[];
  /** True where a `never` text stands here: whatever it covers means something else. */
  readonly never: boolean;
}

/** What the hits of a unit are: names, and cues by their index. */
export interface Candidates {
  /** In order of the text, longest first at one place; what a `never` text covers is left out. */
  readonly names: readonly Candidate[];
  /** For each cue met: where. */
  readonly cues: ReadonlyMap<number, readonly { readonly block: number; readonly start: number; readonly end: number }[]>;
}

const withDot = (text: string, hit: Hit, names: readonly TableName[]): number =>
  text[hit.end] === '.' && names.some((name) => name.dot === 1) ? hit.end + 1 : hit.end;

/** Sorts the hits of a unit's blocks into names and cues. */
export const candidatesOf = (table: NameTable, unit: readonly Block[]): Candidates => {
  const names: Candidate[] = [];
  const cues = new Map<number, { block: number; start: number; end: number }[]>();
  unit.forEach((block, at) => {
    let neverUntil = 0;
    for (const hit of block.hits) {
      const found: TableName[] = [];
      for (const index of hit.entries) {
        const entry = table.entries[index];
        if (entry === undefined) continue;
        if (isName(entry)) found.push(entry);
        else cues.set(entry.cue, [...(cues.get(entry.cue) ?? []), { block: at, start: hit.start, end: hit.end }]);
      }
      if (found.length === 0 || hit.start < neverUntil || insideAddress(block.text, hit.start, hit.end)) continue;
      const never = found.some((name) => name.use === 'never');
      if (never) neverUntil = hit.end;
      const usable = found.filter((name) => name.use !== 'never');
      names.push({ block: at, start: hit.start, end: withDot(block.text, hit, usable), names: never ? [] : usable, never });
    }
  });
  return { names, cues };
};
