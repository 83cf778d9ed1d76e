import type { Place } from './candidates.js';
import type { GateResult } from './gate.js';
import type { Block } from './mention.js';

/** Over this many words a text may hold more than one story (a live blog, a digest). */
const LONG_TEXT_WORDS = 3_000;
const UNITS_A_WORD = 6;
/** How far, in UTF-16 units, evidence reaches in such a text. */
const REACH = 1_500;

/** Tells for which incidents the story is open at a place of the unit. */
export type OpenAt = (incident: number, place: Place) => boolean;

/** True where one of the sorted offsets is within reach. */
const withinReach = (sorted: readonly number[], at: number): boolean => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < at - REACH) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Infinity) <= at + REACH;
};

/**
 * In ordinary texts an open story covers the whole unit; in very long ones only what has evidence within reach that would suffice
 * by itself: a strong sign, or enough weak groups.
 */
export const openExtent = (unit: readonly Block[], gates: readonly GateResult[]): OpenAt => {
  const starts: number[] = [];
  const length = unit.reduce((total, block) => (starts.push(total), total + block.length), 0);
  const offset = (place: Place): number => (starts[place.block] ?? 0) + place.start;
  const sorted = (places: readonly Place[]): number[] => places.map(offset).sort((a, b) => a - b);
  const long = length / UNITS_A_WORD > LONG_TEXT_WORDS;
  const evidence = long ? gates.map(({ strong, weak }) => ({ strong: sorted(strong), weak: weak.map(sorted) })) : [];
  return (incident, place) => {
    const gate = gates[incident];
    if (gate?.story.open !== true) return false;
    const known = evidence[incident];
    if (known === undefined) return true;
    const at = offset(place);
    return withinReach(known.strong, at) || known.weak.filter((group) => withinReach(group, at)).length >= gate.story.need;
  };
};
