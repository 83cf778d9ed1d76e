import type { Entity } from '../pack/entity-schema.js';
import type { Pack, Source } from '../pack/schema.js';
import type { Citation } from './card-content.js';

/** A pack with its entities and sources by id. */
export interface PackIndex {
  readonly pack: Pack;
  readonly entity: (id: string) => Entity | undefined;
  /** The name of an entity; the id itself where the pack has no such entity. */
  readonly nameOf: (id: string) => string;
  /** The sources of the given ids that the pack has, in the given order. */
  readonly sourcesOf: (ids: readonly string[]) => readonly Source[];
}

/** Looks the pack's rows up once, so that views need not search. */
export const indexPack = (pack: Pack): PackIndex => {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const sources = new Map(pack.sources.map((source) => [source.id, source]));
  return {
    pack,
    entity: (id) => entities.get(id),
    nameOf: (id) => entities.get(id)?.name ?? id,
    sourcesOf: (ids) => ids.flatMap((id) => sources.get(id) ?? []),
  };
};

/** The first of the given sources, as it is cited in the card. */
export const firstCitation = (ids: readonly string[], index: PackIndex): Citation | null => {
  const [source] = index.sourcesOf(ids);
  return source === undefined ? null : { publisher: source.publisher, url: source.url };
};
