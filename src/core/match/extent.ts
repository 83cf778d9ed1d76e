import type { GateResult, Place } from './gate.js';
import type { Block } from './mention.js';

/** Over this many words a text may hold more than one story (a live blog, a digest). */
const LONG_TEXT_WORDS = 3_000;
const UNITS_A_WORD = 6;
/** How far, in UTF-16 units, evidence reaches in such a text. */
const REACH = 1_500;

/** Tells for which incidents the story is open at a place of the unit. */
export type OpenAt = (incident: number, place: Place) => boolean;

/**
 * In ordinary texts an open story covers the whole unit; in very long ones only what has evidence within reach that would suffice
 * by itself: a strong sign, or enough weak groups.
 */
export const openExtent = (unit: readonly Block[], gates: readonly GateResult[]): OpenAt => {
  const starts: number[] = [];
  const length = unit.reduce((total, block) => (starts.push(total), total + block.length), 0);
  const long = length / UNITS_A_WORD > LONG_TEXT_WORDS;
  const offset = (place: Place): number => (starts[place.block] ?? 0) + place.start;
  return (incident, place) => {
    const gate = gates[incident];
    if (gate?.story.open !== true) return false;
    if (!long) return true;
    const at = offset(place);
    const within = (found: Place): boolean => Math.abs(offset(found) - at) <= REACH;
    return gate.strong.some(within) || gate.weak.filter((group) => group.some(within)).length >= gate.story.need;
  };
};
