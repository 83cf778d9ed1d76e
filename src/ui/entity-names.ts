import type { Pack } from '../core/pack/schema.js';
import { runtimeId } from '../core/pack/merge.js';
import { OWN_PACK, termId } from '../core/rules/own-terms.js';
import type { OwnTerm } from '../core/rules/settings.js';

/** Names by id: of entities and incidents by runtime id (`pack:id`), of packs by theirs, of own terms; the id itself where nothing has it. */
export const entityNames = (packs: readonly Pack[], terms: readonly OwnTerm[] = []): ((id: string) => string) => {
  const names = new Map<string, string>(terms.map((term) => [runtimeId(OWN_PACK, termId(term)), term.text]));
  for (const pack of packs) {
    names.set(pack.id, pack.title);
    for (const { id, name } of [...pack.entities, ...pack.incidents]) names.set(runtimeId(pack.id, id), name);
  }
  return (id) => names.get(id) ?? id;
};
