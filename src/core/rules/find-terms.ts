import { addTo } from '../match/candidates.js';
import { createNameTable } from '../match/name-table.js';
import { resolve } from '../match/resolve.js';
import { createScanner } from '../match/scan.js';
import { readyTable } from '../match/trie.js';
import { runtimeId } from '../pack/merge.js';
import { OWN_PACK, termId, termsPack } from './own-terms.js';
import type { OwnTerm } from './settings.js';

/** Where a term stands in the texts of a page: UTF-16 offsets into one of them. */
export interface TermPlace {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** A term of the reader's that a page has, and all its places in order. */
export interface FoundTerm {
  readonly term: OwnTerm;
  /** Its runtime id, by which rules name it. */
  readonly id: string;
  readonly places: readonly TermPlace[];
}

/** Finds the reader's own terms in the texts of a page, as they would be found to be marked there. Terms that are not met are left out. */
export const findTerms = (terms: readonly OwnTerm[], texts: readonly string[]): FoundTerm[] => {
  const ready = readyTable(createNameTable([termsPack(terms)]));
  const scanner = createScanner(ready);
  const places = new Map<string, TermPlace[]>();
  texts.forEach((text, block) => {
    scanner.feed(text);
    const hits = scanner.end();
    if (hits.length === 0) return;
    for (const { start, end, entity } of resolve(ready, [{ role: 'text', length: text.length, text, hits }]).mentions) {
      const id = ready.table.entities[entity]?.id ?? '';
      addTo(places, id, { block, start, end });
    }
  });
  return terms.flatMap((term) => {
    const id = runtimeId(OWN_PACK, termId(term));
    const found = places.get(id);
    return found === undefined ? [] : [{ term, id, places: found }];
  });
};
