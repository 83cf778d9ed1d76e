import type { PackIndex } from './pack-index.js';

/** The country that an entity is, speaks for, or is part of, as an id; null where the record ties it to none. */
export const countryOf = (id: string, index: PackIndex): string | null => {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at);) {
    seen.add(at);
    const entity = index.entity(at);
    if (entity?.kind === 'country') return at;
    at = entity?.speaksFor ?? entity?.relations?.find(({ type }) => type === 'part-of')?.to;
  }
  return null;
};
