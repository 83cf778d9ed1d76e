import type { Place } from './candidates.js';

/** Who was last named, and where: what a short name or a description can refer to. */
export interface Holders {
  /** Notes that `entity` was named at `place`; places come in order of the text. */
  note(entity: number, place: Place): void;
  /** Notes a namesake that is not in the table: "William Burns" for "Burns". */
  noteStranger(shortName: string, place: Place): void;
  /** Where the entity was last named, or null. */
  last(entity: number): Place | null;
  /** Where a namesake with this short name last stood, or null. */
  lastStranger(shortName: string): Place | null;
}

/** An empty memory for one unit. */
export const createHolders = (): Holders => {
  const named = new Map<number, Place>();
  const strangers = new Map<string, Place>();
  return {
    note: (entity, place) => void named.set(entity, place),
    noteStranger: (shortName, place) => void strangers.set(shortName, place),
    last: (entity) => named.get(entity) ?? null,
    lastStranger: (shortName) => strangers.get(shortName) ?? null,
  };
};

/** True where `a` stands after `b`, or `b` is nowhere. */
export const isLater = (a: Place, b: Place | null): boolean => b === null || a.block > b.block || (a.block === b.block && a.start > b.start);
