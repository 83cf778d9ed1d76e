import type { CueClass } from './lexicon.js';

const numbers = new Map<CueClass, number>();
const blank: undefined[] = [];

/** A number for each class of cues, from 0 on in the order in which they are met: lists by class are arrays and not tables of names. */
export const classNumber = (kind: CueClass): number => {
  const known = numbers.get(kind);
  if (known !== undefined) return known;
  const made = numbers.size;
  numbers.set(kind, made);
  blank.push(undefined);
  return made;
};

/** An empty place for each class met so far. */
export const noClasses = (): undefined[] => blank.slice();
