import type { NameTable } from './table.js';
import { wordLists, type WordLists } from './word-lists.js';
import { mix } from './word-reader.js';

/** The table as typed arrays, ready to scan with. */
export interface ReadyTable {
  readonly table: NameTable;
  /** Open addressing, four numbers a slot: state + 1 (0 is empty), first hash, second hash, next state. */
  readonly slots: Int32Array;
  readonly mask: number;
  /** For each state, where its accepts begin in `accepts`; one more at the end. */
  readonly acceptsFrom: Int32Array;
  /** Pairs: hash of the exact spelling or 0, index of the entry. */
  readonly accepts: Int32Array;
  readonly lists: WordLists;
}

const slotOf = (state: number, first: number, mask: number): number => (Math.imul(first ^ Math.imul(state, 0x85ebca6b), 0x9e3779b1) >>> 7) & mask;

/** The hash of a word that continues a name: what stands before it is part of it. */
export const continued = (hash: number, gap: number): number => mix(mix(hash, gap & 0xffff), gap >>> 16);

/** The next state, or -1. */
export const step = (ready: ReadyTable, state: number, first: number, second: number): number => {
  const { slots, mask } = ready;
  for (let slot = slotOf(state, first, mask); ; slot = (slot + 1) & mask) {
    const at = slot * 4;
    const owner = slots[at];
    if (owner === 0 || owner === undefined) return -1;
    if (owner === state + 1 && slots[at + 1] === first && slots[at + 2] === second) return slots[at + 3] ?? -1;
  }
};

/** Unpacks a table that arrived as a message. Under half of the slots are used, so a miss ends after a probe or two. */
export const readyTable = (table: NameTable): ReadyTable => {
  const edges = table.edges.length / 4;
  let size = 16;
  while (size < edges * 2) size *= 2;
  const mask = size - 1;
  const slots = new Int32Array(size * 4);
  let states = 2;
  for (let i = 0; i < table.edges.length; i += 4) {
    const [from = 0, first = 0, second = 0, to = 0] = table.edges.slice(i, i + 4);
    let slot = slotOf(from, first, mask);
    while (slots[slot * 4] !== 0) slot = (slot + 1) & mask;
    slots.set([from + 1, first, second, to], slot * 4);
    states = Math.max(states, to + 1);
  }
  const perState: number[][] = Array.from({ length: states }, () => []);
  for (let i = 0; i < table.accepts.length; i += 3) {
    const [state = 0, exact = 0, entry = 0] = table.accepts.slice(i, i + 3);
    perState[state]?.push(exact, entry);
  }
  const acceptsFrom = new Int32Array(states + 1);
  perState.forEach((list, state) => (acceptsFrom[state + 1] = (acceptsFrom[state] ?? 0) + list.length));
  return { table, slots, mask, acceptsFrom, accepts: Int32Array.from(perState.flat()), lists: wordLists(table) };
};
