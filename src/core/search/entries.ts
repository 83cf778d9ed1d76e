import type { Entity, EntityKind, Name } from '../pack/entity-schema.js';
import type { Incident } from '../pack/incident-schema.js';
import type { Pack, Source } from '../pack/schema.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';
import { indexPack, type PackIndex } from '../record/pack-index.js';
import { publicOn } from '../record/partial-date.js';
import { whoIs } from '../record/who.js';

/** Kinds of things that a search finds, in the order in which equals are listed. */
export const FOUND_KINDS = ['incident', 'entity', 'fact', 'statement', 'source'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One thing of the record that can be found. */
export interface SearchEntry {
  readonly kind: FoundKind;
  readonly pack: string;
  /** BCP 47: the language of its words. */
  readonly language: string;
  /** Runtime id of the incident that it belongs to; null for what belongs to none. */
  readonly incident: string | null;
  /** Its id inside the pack. */
  readonly id: string;
  /** What an entity is; null for the rest. */
  readonly entityKind: EntityKind | null;
  readonly title: string;
  /** What it is called, its own name first. */
  readonly names: readonly string[];
  /** What else is said of it: what is shown where only these words fit. */
  readonly texts: readonly string[];
  /** When it became public; "" for what has no date. */
  readonly date: string;
}

const given = (...texts: readonly (string | null | undefined)[]): string[] => texts.filter((text) => text !== undefined && text !== null);

/** A text that means something else is no name of it, and "the group" is one of too many. */
const isSearched = ({ use, form }: Name): boolean => use !== 'never' && form !== 'nominal';

const ofEntity = (entity: Entity, { pack, nameOf }: PackIndex): SearchEntry => ({
  kind: 'entity',
  pack: pack.id,
  language: pack.language,
  incident: null,
  id: entity.id,
  entityKind: entity.kind,
  title: entity.name,
  names: [...new Set([entity.name, ...entity.names.filter(isSearched).map(({ text }) => text), ...(entity.naming ?? []).map(({ other }) => other)])],
  texts: [
    entity.summary,
    ...(entity.offices ?? []).map(({ title, body }) => given(title, body === undefined ? null : nameOf(body)).join(', ')),
    ...pack.incidents.flatMap(({ roles }) => roles.filter((role) => role.entity === entity.id).map(({ role }) => role)),
    ...(entity.naming ?? []).map(({ wording }) => wording),
  ],
  date: '',
});

const ofFact = (fact: Fact, incident: string, index: PackIndex): SearchEntry => ({
  kind: 'fact',
  pack: index.pack.id,
  language: index.pack.language,
  incident,
  id: fact.id,
  entityKind: null,
  title: fact.label,
  names: [fact.label],
  texts: given(
    fact.statement,
    fact.value.type === 'text' ? fact.value.text : null,
    fact.note,
    whoIs(fact.by, index).name,
    fact.about.map(index.nameOf).join(', '),
  ),
  date: publicOn(fact),
});

const ofStatement = (row: Attribution, incident: string, index: PackIndex): SearchEntry => {
  const who = whoIs(row.speaker, index);
  return {
    kind: 'statement',
    pack: index.pack.id,
    language: index.pack.language,
    incident,
    id: row.id,
    entityKind: null,
    title: given(who.name, who.office).join(', '),
    // Its speaker is another entry: a search for a name finds the name first.
    names: [],
    texts: given(
      row.claim,
      row.quote?.text,
      row.venue,
      row.basisNote,
      row.note,
      [row.speaker, ...(row.with ?? [])].map((one) => given(whoIs(one, index).name, whoIs(one, index).office).join(', ')).join('; '),
      row.targets.flatMap(({ entity }) => (entity === undefined ? [] : index.nameOf(entity))).join(', '),
    ),
    date: publicOn(row),
  };
};

const ofIncident = (incident: Incident, id: string, index: PackIndex): SearchEntry[] => [
  {
    kind: 'incident',
    pack: index.pack.id,
    language: index.pack.language,
    incident: id,
    id: incident.id,
    entityKind: null,
    title: incident.name,
    names: [incident.name],
    texts: [incident.summary, incident.claimAtIssue],
    date: incident.period.from,
  },
  ...incident.facts.map((fact) => ofFact(fact, id, index)),
  ...incident.attributions.map((row) => ofStatement(row, id, index)),
];

const ofSource = (source: Source, pack: Pack): SearchEntry => ({
  kind: 'source',
  pack: pack.id,
  language: pack.language,
  incident: null,
  id: source.id,
  entityKind: null,
  title: source.title,
  names: [source.title],
  texts: given(source.publisher, source.via),
  date: source.published ?? '',
});

/** Everything of the packs that can be found. */
export const searchEntries = (packs: readonly Pack[]): SearchEntry[] =>
  packs.flatMap((pack) => {
    const index = indexPack(pack);
    return [
      ...pack.incidents.flatMap((incident) => ofIncident(incident, `${pack.id}:${incident.id}`, index)),
      ...pack.entities.map((entity) => ofEntity(entity, index)),
      ...pack.sources.map((source) => ofSource(source, pack)),
    ];
  });
