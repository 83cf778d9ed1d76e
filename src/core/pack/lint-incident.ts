import type { Fault } from './fault.js';
import type { Evidence, Incident } from './incident-schema.js';
import { certainlyAfter } from './partial-date.js';
import { twice, unknownIds, type Known } from './references.js';
import type { Attribution, Fact, Speaker } from './statement-schema.js';

const speakerIds = (speaker: Speaker): string[] => [speaker.entity, ...(speaker.relayedBy === undefined ? [] : [speaker.relayedBy])];

const lintFact = (fact: Fact, path: string, known: Known, rows: ReadonlySet<string>, dates: ReadonlyMap<string, string>): Fault[] => [
  ...unknownIds(known.entities, [...fact.about, ...[fact.by, ...(fact.alsoBy ?? [])].flatMap(speakerIds)], path),
  ...unknownIds(known.entities, fact.value.type === 'entities' ? fact.value.entities : [], `${path}.value.entities`),
  ...unknownIds(known.sources, fact.sources, `${path}.sources`),
  ...unknownIds(rows, [...(fact.replaces ?? []), ...(fact.disputedBy ?? [])], path),
  ...(fact.replaces ?? []).flatMap((older) => {
    const date = dates.get(older);
    return date !== undefined && certainlyAfter(date, fact.saidOn)
      ? [{ path: `${path}.replaces`, reason: `"${older}" was said on ${date}, after ${fact.saidOn}` }]
      : [];
  }),
  ...(fact.publishedOn !== undefined && certainlyAfter(fact.saidOn, fact.publishedOn)
    ? [{ path: `${path}.publishedOn`, reason: 'it was published before it was said' }]
    : []),
];

const lintAttribution = (row: Attribution, path: string, known: Known, rows: ReadonlySet<string>, otherCases: ReadonlySet<string>): Fault[] => [
  ...unknownIds(known.entities, [row.speaker, ...(row.with ?? [])].flatMap(speakerIds), `${path}.speaker`),
  ...unknownIds(
    known.entities,
    row.targets.flatMap((target) => target.entity ?? []),
    `${path}.targets`,
  ),
  ...unknownIds(known.entities, row.about === 'incident' ? [] : [row.about.otherCase], `${path}.about`),
  ...unknownIds(known.sources, [...row.sources, ...(row.printedAs ?? []).map((print) => print.source)], `${path}.sources`),
  ...unknownIds(rows, [...(row.answers ?? []), ...(row.reliesOn ?? []), ...(row.supersededBy === undefined ? [] : [row.supersededBy])], path),
  ...unknownIds(
    rows,
    (row.printedAs ?? []).map((print) => print.asAnswerTo),
    `${path}.printedAs`,
  ),
  ...(row.answers ?? [])
    .filter((answered) => otherCases.has(answered) !== otherCases.has(row.id))
    .map((answered) => ({ path: `${path}.answers`, reason: `"${answered}" is about another case than "${row.id}"` })),
];

const signIds = (signs: readonly Evidence[]): string[] => signs.flatMap((sign) => ('entity' in sign ? [sign.entity] : []));

/** What is wrong with the rows of one incident: doubled ids, references that lead nowhere, impossible order of dates, mixed cases. */
export const lintIncident = (incident: Incident, path: string, known: Known): Fault[] => {
  const rows = new Set([...incident.facts, ...incident.attributions].map(({ id }) => id));
  const dates = new Map(incident.facts.map((fact) => [fact.id, fact.saidOn]));
  const otherCases = new Set(incident.attributions.filter((row) => row.about !== 'incident').map(({ id }) => id));
  const { gate } = incident;
  return [
    ...twice([...incident.facts, ...incident.attributions], `${path}.rows`),
    ...twice(incident.searches, `${path}.searches`),
    ...twice(incident.conflicts, `${path}.conflicts`),
    ...unknownIds(known.entities, incident.actors, `${path}.actors`),
    ...unknownIds(known.entities, signIds([...gate.strong, ...gate.against, ...gate.weak.groups.flatMap((group) => group.any)]), `${path}.gate`),
    ...(gate.weak.groups.length > 0 && gate.weak.groups.length < gate.weak.need
      ? [{ path: `${path}.gate.weak`, reason: `needs ${gate.weak.need} groups and has ${gate.weak.groups.length}` }]
      : []),
    ...incident.roles.flatMap((role, i) => [
      ...unknownIds(known.entities, [role.entity, role.by], `${path}.roles[${i}]`),
      ...unknownIds(known.sources, role.sources, `${path}.roles[${i}].sources`),
    ]),
    ...incident.facts.flatMap((fact, i) => lintFact(fact, `${path}.facts[${i}]`, known, rows, dates)),
    ...incident.attributions.flatMap((row, i) => lintAttribution(row, `${path}.attributions[${i}]`, known, rows, otherCases)),
    ...incident.searches.flatMap((search, i) => unknownIds(known.entities, search.about, `${path}.searches[${i}].about`)),
    ...incident.timeline.flatMap((event, i) => unknownIds(rows, event.rows, `${path}.timeline[${i}].rows`)),
    ...incident.conflicts.flatMap((conflict, i) => unknownIds(rows, conflict.rows, `${path}.conflicts[${i}].rows`)),
  ];
};
