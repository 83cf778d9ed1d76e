import type { Attribution, Fact, FactTopic } from '../pack/statement-schema.js';
import { compareDates, publicOn } from './partial-date.js';

/** How a fact stands today. Derived from the rows themselves, never written down. */
export type FactStatus = 'stands' | 'revised' | 'disputed' | 'not-established';

/** A quantity and its history: the newest value, the values that it replaced, and who disputes it. */
export interface FactLine {
  readonly newest: Fact;
  /** Newest first. A value may be withdrawn as well (`withdrawnOn`). */
  readonly earlier: readonly Fact[];
  /** One or more; `stands` only alone. */
  readonly statuses: readonly FactStatus[];
  readonly disputes: readonly Attribution[];
}

const newestFirst = (a: Fact, b: Fact): number => compareDates(publicOn(b), publicOn(a));

/** Everything that a fact replaces, directly and through what it replaced. */
const replacedBy = (fact: Fact, facts: ReadonlyMap<string, Fact>): readonly Fact[] => {
  const met = new Set<Fact>();
  const follow = (from: Fact): void => {
    for (const id of from.replaces ?? []) {
      const earlier = facts.get(id);
      if (earlier === undefined || earlier === fact || met.has(earlier)) continue;
      met.add(earlier);
      follow(earlier);
    }
  };
  follow(fact);
  return [...met].toSorted(newestFirst);
};

const statusesOf = (newest: Fact, earlier: readonly Fact[]): readonly FactStatus[] => {
  // Whatever it replaced does not come back: no value stands.
  if (newest.withdrawnOn !== undefined) return ['not-established'];
  const found: FactStatus[] = [];
  if (earlier.length > 0) found.push('revised');
  if ((newest.disputedBy ?? []).length > 0) found.push('disputed');
  return found.length > 0 ? found : ['stands'];
};

/** One line for each fact that no other fact replaces, oldest first. */
export const factLines = (rows: readonly Fact[], attributions: readonly Attribution[]): readonly FactLine[] => {
  const facts = new Map(rows.map((fact) => [fact.id, fact]));
  const replaced = new Set(rows.flatMap((fact) => fact.replaces ?? []));
  return rows
    .filter((fact) => !replaced.has(fact.id))
    .toSorted((a, b) => compareDates(publicOn(a), publicOn(b)))
    .map((newest) => {
      const earlier = replacedBy(newest, facts);
      const disputes = attributions.filter((row) => newest.disputedBy?.includes(row.id) === true);
      return { newest, earlier, statuses: statusesOf(newest, earlier), disputes };
    });
};

const TOPIC_PLACE: Record<FactTopic, number> = {
  dates: 0,
  scale: 1,
  victims: 2,
  spared: 3,
  data: 4,
  technique: 5,
  'key-acquisition': 6,
  detection: 7,
  response: 8,
  responsibility: 9,
  naming: 10,
  aftermath: 11,
};

/** Fact lines under their topics, in one order for all incidents; topics without a fact are left out. */
export const factsByTopic = (lines: readonly FactLine[]): readonly { readonly topic: FactTopic; readonly lines: readonly FactLine[] }[] =>
  [...new Set(lines.map(({ newest }) => newest.topic))]
    .toSorted((a, b) => TOPIC_PLACE[a] - TOPIC_PLACE[b])
    .map((topic) => ({ topic, lines: lines.filter(({ newest }) => newest.topic === topic) }));
