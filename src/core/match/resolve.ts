import { candidatesOf, type Candidate } from './candidates.js';
import { openExtent } from './extent.js';
import { decideGates, signsOf } from './gate.js';
import { createHolders } from './holders.js';
import { createJudge } from './judge.js';
import type { Block, Mention, Resolved } from './mention.js';
import type { ReadyTable } from './trie.js';

const overlaps = (a: Candidate, block: number, end: number): boolean => a.block === block && a.start < end;

/** True for a description that runs into a longer name: "the department" in "the Department of Commerce". */
const givesWay = (candidate: Candidate, at: number, all: readonly Candidate[]): boolean => {
  if (candidate.never || candidate.names.some((name) => name.form !== 'nominal')) return false;
  for (let next = at + 1; next < all.length; next++) {
    const other = all[next];
    if (other === undefined || !overlaps(other, candidate.block, candidate.end)) return false;
    if (other.end > candidate.end && other.names.some((name) => name.form !== 'nominal')) return true;
  }
  return false;
};

/**
 * Decides which hits of a unit (an article, a teaser, a page) are mentions, and of what. Pure: the same unit gives the same answer,
 * so it can run again whenever the unit grows. At one place the longest name that counts wins.
 */
export const resolve = ({ table, lists }: ReadyTable, unit: readonly Block[]): Resolved => {
  const candidates = candidatesOf(table, unit);
  const gates = decideGates(table, unit, signsOf(candidates));
  const holders = createHolders();
  const judge = createJudge({ table, lists, unit, candidates, holders, openAt: openExtent(unit, gates) });

  const mentions: Mention[] = [];
  let block = -1;
  let end = 0;
  for (const [at, candidate] of candidates.names.entries()) {
    if (overlaps(candidate, block, end) || givesWay(candidate, at, candidates.names)) continue;
    const mention = candidate.never ? null : judge(candidate);
    if (mention === null && !candidate.never) continue;
    block = candidate.block;
    end = candidate.end;
    if (mention !== null) mentions.push(mention);
  }
  return { stories: gates.map((gate) => gate.story), mentions };
};
