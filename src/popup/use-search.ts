import { useMemo } from 'preact/hooks';
import type { Pack } from '../core/pack/schema.js';
import { createSearch, type SearchAnswer } from '../core/search/search.js';

/** More would not be looked through; a further letter finds better. */
const MOST_FOUND = 30;

/** What the packs have for a query; null while nothing is looked for. The packs are made searchable with the first letter, and not before. */
export const useSearch = (packs: readonly Pack[], query: string): SearchAnswer | null => {
  const wanted = query.trim() !== '';
  const search = useMemo(() => (wanted ? createSearch(packs) : null), [packs, wanted]);
  return useMemo(() => search?.(query, MOST_FOUND) ?? null, [search, query]);
};
