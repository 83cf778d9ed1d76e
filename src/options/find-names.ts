import type { EntityKind } from '../core/pack/entity-schema.js';
import type { Pack } from '../core/pack/schema.js';
import { folded } from './fold.js';

/** An entity of a pack that a search found. */
export interface FoundName {
  /** Its runtime id. */
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly pack: string;
  /** The other name by which it was found; null where its own name fits. */
  readonly as: string | null;
}

/** How well a name fits: it begins so, a word of it does, it holds it; null where it does not fit. */
const rankOf = (query: string, name: string): number | null => {
  const text = folded(name);
  if (text.startsWith(query)) return 0;
  if (text.includes(` ${query}`)) return 1;
  return text.includes(query) ? 3 : null;
};

/** Entities whose name, or one of whose other names, fits what was typed; the best first, at most `most`. */
export const findNames = (packs: readonly Pack[], typed: string, most: number): FoundName[] => {
  const query = folded(typed);
  if (query === '') return [];
  const found: (FoundName & { readonly rank: number })[] = [];
  for (const { id: packId, title, entities } of packs)
    for (const { id, name, kind, names } of entities) {
      const own = rankOf(query, name);
      // Another name counts less than the own one, but more than a piece out of the middle of it.
      const other = own === 0 ? undefined : names.find(({ text, use }) => use !== 'never' && (rankOf(query, text) ?? 3) < 2);
      const rank = own === 0 || own === 1 ? own : other === undefined ? own : 2;
      if (rank !== null) found.push({ id: `${packId}:${id}`, name, kind, pack: title, as: rank === 2 ? (other?.text ?? null) : null, rank });
    }
  return found
    .toSorted((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : Number(a.name > b.name)))
    .slice(0, most)
    .map(({ rank: _, ...one }) => one);
};
