import type { Incident } from '../core/pack/incident-schema.js';
import { compareDates, publicOn } from '../core/record/partial-date.js';

/** The days on which the record of an incident changed: each once, in order. */
export const recordDates = ({ facts, attributions }: Incident): readonly string[] => {
  const withdrawn = facts.flatMap((fact) => fact.withdrawnOn ?? []);
  return [...new Set([...[...facts, ...attributions].map(publicOn), ...withdrawn])].toSorted(compareDates);
};
