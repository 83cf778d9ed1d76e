import type { Fact } from '../pack/statement-schema.js';

/** Everything that a fact replaces, directly and through what it replaced. */
export const earlierFacts = (fact: Fact, facts: readonly Fact[]): ReadonlySet<string> => {
  const met = new Set<string>();
  const waiting = [...(fact.replaces ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (met.has(id) || id === fact.id) continue;
    met.add(id);
    waiting.push(...(facts.find((other) => other.id === id)?.replaces ?? []));
  }
  return met;
};
