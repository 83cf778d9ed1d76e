import type { Incident } from '../pack/incident-schema.js';
import type { PartialDate } from '../pack/partial-date.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';
import { compareDates, publicOn } from '../record/partial-date.js';
import { earlierFacts } from './earlier-facts.js';
import type { Reading } from './reading.js';

/** Something learned after the article. `touches`: rows that the page carries and this replaces, disputes or answers. */
export interface Learned {
  readonly row: { readonly type: 'fact'; readonly fact: Fact } | { readonly type: 'statement'; readonly statement: Attribution };
  readonly date: PartialDate;
  readonly how: 'replaces' | 'answers' | null;
  readonly touches: readonly string[];
}

/** What the page holds of the record: found, found with another value, or possibly meant. */
const heldBy = ({ attributions, facts }: Reading): ReadonlySet<string> =>
  new Set([...attributions, ...facts].flatMap(({ id, outcome }) => (['carried', 'differs', 'may-be-meant', 'moved'].includes(outcome) ? [id] : [])));

const learnedFact = (fact: Fact, incident: Incident, held: ReadonlySet<string>): Learned => {
  const touches = [...earlierFacts(fact, incident.facts)].filter((id) => held.has(id));
  return { row: { type: 'fact', fact }, date: publicOn(fact), how: touches.length > 0 ? 'replaces' : null, touches };
};

const learnedStatement = (statement: Attribution, incident: Incident, held: ReadonlySet<string>): Learned => {
  const date = publicOn(statement);
  const superseded = incident.attributions.filter(({ id, supersededBy }) => supersededBy === statement.id && held.has(id)).map(({ id }) => id);
  if (superseded.length > 0) return { row: { type: 'statement', statement }, date, how: 'replaces', touches: superseded };
  const disputed = incident.facts.filter(({ id, disputedBy }) => disputedBy?.includes(statement.id) === true && held.has(id)).map(({ id }) => id);
  const touches = [...new Set([...(statement.answers ?? []).filter((id) => held.has(id)), ...disputed])];
  return { row: { type: 'statement', statement }, date, how: touches.length > 0 ? 'answers' : null, touches };
};

/**
 * What was learned since an article: first what replaces, disputes or answers something that it carries, then the rest, each by date; no other
 * order. Values that were replaced or withdrawn in turn are left out, and words about other cases.
 */
export const learnedSince = (reading: Reading, incident: Incident): Learned[] => {
  const held = heldBy(reading);
  const later = new Set([...reading.attributions, ...reading.facts].flatMap(({ id, outcome }) => (outcome === 'later' ? [id] : [])));
  const replaced = new Set(incident.facts.flatMap(({ replaces }) => replaces ?? []));
  const facts = incident.facts.filter(({ id, withdrawnOn }) => later.has(id) && !replaced.has(id) && withdrawnOn === undefined);
  const statements = incident.attributions.filter(({ id, about }) => later.has(id) && about === 'incident');
  const all = [...facts.map((fact) => learnedFact(fact, incident, held)), ...statements.map((statement) => learnedStatement(statement, incident, held))];
  return all.toSorted((a, b) => Number(b.how !== null) - Number(a.how !== null) || compareDates(a.date, b.date));
};
