/** What tells entities of packs apart. */
interface Identified {
  readonly id: string;
  readonly entities: readonly { readonly id: string; readonly sameAs?: string | undefined }[];
}

/** The id of a pack's own object, unique among all packs. */
export const runtimeId = (pack: string, id: string): string => `${pack}:${id}`;

/**
 * Which entities of different packs are one: those that carry the same `sameAs`. Returns, for each entity that is another's
 * double, the runtime id of the first; packs are taken in order, so the deepest should come first.
 */
export const sameEntities = (packs: readonly Identified[]): ReadonlyMap<string, string> => {
  const first = new Map<string, string>();
  const doubles = new Map<string, string>();
  for (const pack of packs) {
    for (const entity of pack.entities) {
      if (entity.sameAs === undefined) continue;
      const id = runtimeId(pack.id, entity.id);
      const known = first.get(entity.sameAs);
      if (known === undefined) first.set(entity.sameAs, id);
      else doubles.set(id, known);
    }
  }
  return doubles;
};
