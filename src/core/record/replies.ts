import type { Incident } from '../pack/incident-schema.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';

/** What a statement refers to, and what refers to it, as rows of the same incident. */
interface Replies {
  readonly answers: readonly (Attribution | Fact)[];
  readonly answeredBy: readonly Attribution[];
  readonly reliesOn: readonly (Attribution | Fact)[];
  readonly replacedBy: readonly Attribution[];
  readonly withdrawnBy: readonly Attribution[];
}

const withdraws = (row: Attribution): boolean => row.stances.some(({ stance }) => stance === 'withdraws');

/** Both directions of a statement's references. Ids that are no rows of the incident (an entity, a document) are left out. */
export const repliesOf = (row: Attribution, incident: Incident): Replies => {
  const rowsOf = (ids: readonly string[] | undefined): readonly (Attribution | Fact)[] =>
    (ids ?? []).flatMap((id) => incident.attributions.find((other) => other.id === id) ?? incident.facts.find((fact) => fact.id === id) ?? []);
  const answering = incident.attributions.filter((other) => other.answers?.includes(row.id) === true);
  return {
    answers: rowsOf(row.answers),
    answeredBy: answering.filter((other) => !withdraws(other)),
    reliesOn: rowsOf(row.reliesOn),
    replacedBy: incident.attributions.filter((other) => other.id === row.supersededBy),
    withdrawnBy: answering.filter(withdraws),
  };
};
