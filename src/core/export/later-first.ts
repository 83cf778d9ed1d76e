import type { Attribution, Fact } from '../pack/statement-schema.js';
import { compareDates, publicOn } from '../record/partial-date.js';

/** What a row sets itself against or replaces. */
const turnsTo = (row: Attribution | Fact): readonly string[] => ('label' in row ? row.replaces : row.answers) ?? [];

/**
 * Rows that came after an article: first those that replace or answer something it carries (`carried`, ids of rows),
 * then the others; each by date, then by id, never by weight. `facts` says which rows dispute a fact.
 */
export const laterFirst = <Row extends Attribution | Fact>(rows: readonly Row[], carried: ReadonlySet<string>, facts: readonly Fact[]): readonly Row[] => {
  const disputes = new Set(facts.filter(({ id }) => carried.has(id)).flatMap((fact) => fact.disputedBy ?? []));
  const place = (row: Row): number => (disputes.has(row.id) || turnsTo(row).some((id) => carried.has(id)) ? 0 : 1);
  return rows.toSorted((a, b) => place(a) - place(b) || compareDates(publicOn(a), publicOn(b)) || compareDates(a.id, b.id));
};
