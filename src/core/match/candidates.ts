import type { Block, Hit } from './mention.js';
import { isName, type NameTable, type TableName } from './table.js';
import { insideAddress } from './context.js';

/** A place in a unit: the block, and UTF-16 offsets into its text. */
export interface Place {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A hit in its unit, with the names it may be. */
export interface Candidate extends Place {
  readonly names: readonly TableName[];
  /** True where a `never` text stands here: whatever it covers means something else. */
  readonly never: boolean;
}

/** What the hits of a unit are: names, and cues by their index. */
export interface Candidates {
  /** In order of the text, longest first at one place; what a `never` text covers is left out. */
  readonly names: readonly Candidate[];
  /** The same, by block. */
  readonly inBlock: (block: number) => readonly Candidate[];
  /** For each cue met: where, in order of the text. */
  readonly cues: ReadonlyMap<number, readonly Place[]>;
}

/** Adds to the list that `map` keeps under `key`. */
export const addTo = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void => {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
};

const withDot = (text: string, hit: Hit, names: readonly TableName[]): number =>
  text[hit.end] === '.' && names.some((name) => name.dot === 1) ? hit.end + 1 : hit.end;

/** Sorts the hits of a unit's blocks into names and cues. */
export const candidatesOf = (table: NameTable, unit: readonly Block[]): Candidates => {
  const names: Candidate[] = [];
  const blocks = new Map<number, Candidate[]>();
  const cues = new Map<number, Place[]>();
  unit.forEach((block, at) => {
    let neverUntil = 0;
    for (const hit of block.hits) {
      const found: TableName[] = [];
      for (const index of hit.entries) {
        const entry = table.entries[index];
        if (entry === undefined) continue;
        if (isName(entry)) found.push(entry);
        else addTo(cues, entry.cue, { block: at, start: hit.start, end: hit.end });
      }
      if (found.length === 0 || hit.start < neverUntil || insideAddress(block.text, hit.start, hit.end)) continue;
      const never = found.some((name) => name.use === 'never');
      if (never) neverUntil = hit.end;
      const usable = found.filter((name) => name.use !== 'never');
      const candidate = { block: at, start: hit.start, end: withDot(block.text, hit, usable), names: never ? [] : usable, never };
      names.push(candidate);
      addTo(blocks, at, candidate);
    }
  });
  return { names, inBlock: (block) => blocks.get(block) ?? [], cues };
};
