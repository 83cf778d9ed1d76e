import { candidatesOf, type Candidate } from './candidates.js';
import { openExtent } from './extent.js';
import { decideGates, signsOf } from './gate.js';
import { createHolders } from './holders.js';
import { createJudge } from './judge.js';
import type { Block, Mention, Resolved } from './mention.js';
import type { NameTable } from './table.js';

const overlaps = (a: Candidate, block: number, end: number): boolean => a.block === block && a.start < end;

/**
 * Decides which hits of a unit (an article, a teaser, a page) are mentions, and of what. Pure: the same unit gives the same answer,
 * so it can run again whenever the unit grows. At one place the longest name that counts wins.
 */
export const resolve = (table: NameTable, unit: readonly Block[]): Resolved => {
  const candidates = candidatesOf(table, unit);
  const gates = decideGates(table, unit, signsOf(candidates));
  const holders = createHolders();
  const judge = createJudge({ table, unit, candidates, holders, openAt: openExtent(unit, gates) });

  const mentions: Mention[] = [];
  let block = -1;
  let end = 0;
  for (const candidate of candidates.names) {
    if (overlaps(candidate, block, end)) continue;
    const mention = candidate.never ? null : judge(candidate);
    if (mention === null && !candidate.never) continue;
    block = candidate.block;
    end = candidate.end;
    if (mention !== null) mentions.push(mention);
  }
  return { stories: gates.map((gate) => gate.story), mentions };
};
