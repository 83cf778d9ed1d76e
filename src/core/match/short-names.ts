import type { Candidate, Candidates } from './candidates.js';
import { otherFirstName } from './context.js';
import type { OpenAt } from './extent.js';
import { isLater, type Holders } from './holders.js';
import type { Block } from './mention.js';
import type { NameTable, TableName } from './table.js';
import type { WordLists } from './word-lists.js';

/** Whom a short name or a description means, and whom else it could mean. */
export interface Owner {
  readonly entity: number;
  readonly others: readonly number[];
}

interface Facts {
  readonly table: NameTable;
  readonly lists: WordLists;
  readonly unit: readonly Block[];
  readonly candidates: Candidates;
  readonly holders: Holders;
  readonly openAt: OpenAt;
}

const distinct = (names: readonly TableName[]): number[] => [...new Set(names.map((name) => name.entity))];

const namedInFull = (facts: Facts, entity: number): boolean =>
  facts.candidates.names.some(
    (candidate) =>
      !candidate.never &&
      candidate.names.some((name) => name.entity === entity && name.form === 'full' && name.use !== 'after-full') &&
      (facts.table.entities[entity]?.incidents.some((incident) => facts.openAt(incident, candidate)) ?? false),
  );

/**
 * Whom a surname means: the one who was named in full before (in a headline: anywhere in the text). Another first name before it
 * takes it away, from then on too. Of several who share it, the last named, unless they were named in one paragraph.
 */
export const shortNameOwner = (facts: Facts, candidate: Candidate, names: readonly TableName[]): Owner | null => {
  const block = facts.unit[candidate.block];
  if (block === undefined) return null;
  const text = block.text;
  const key = text.slice(candidate.start, candidate.end).toLowerCase();
  const people = names.some((name) => facts.table.entities[name.entity]?.kind === 'person');
  if (people && otherFirstName(facts.lists, text, candidate.start)) {
    facts.holders.noteStranger(key, candidate);
    return null;
  }
  const headline = block.role === 'title' || block.role === 'heading';
  const owners = distinct(names).filter((entity) => facts.holders.last(entity) !== null || (headline && namedInFull(facts, entity)));
  const [latest, ...rest] = owners.sort((a, b) => {
    const [one, two] = [facts.holders.last(a), facts.holders.last(b)];
    if (one === null) return two === null ? 0 : 1;
    return isLater(one, two) ? -1 : 1;
  });
  if (latest === undefined) return null;
  const last = facts.holders.last(latest);
  const stranger = facts.holders.lastStranger(key);
  if (stranger !== null && (last === null || isLater(stranger, last))) return null;
  const others = rest.filter((entity) => last === null || facts.holders.last(entity)?.block === last.block);
  return { entity: latest, others };
};

/**
 * Whom a description ("the company") means: the only one of its owners named earlier in the paragraph, else the only one in the
 * paragraph before. Anything less clear is left unmarked.
 */
export const describedOwner = (facts: Facts, candidate: Candidate, names: readonly TableName[]): Owner | null => {
  const owners = distinct(names);
  for (const block of [candidate.block, candidate.block - 1]) {
    const named = owners.filter((entity) => facts.holders.last(entity)?.block === block);
    if (named.length > 1) return null;
    if (named[0] !== undefined) return { entity: named[0], others: [] };
  }
  return null;
};
