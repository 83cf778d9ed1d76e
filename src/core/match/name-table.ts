import { markOf, type MarkKind } from '../mark-kind.js';
import type { Entity, Name } from '../pack/entity-schema.js';
import type { Evidence, Incident } from '../pack/incident-schema.js';
import { runtimeId, sameEntities } from '../pack/merge.js';
import type { Pack } from '../pack/schema.js';
import { createTrieBuilder } from './compile.js';
import { allLanguageWords } from './languages/all.js';
import type { NameTable, Sign, TableEntity, TableIncident, TableName } from './table.js';
import { mix } from './word-reader.js';

const versionOf = (parts: unknown): string => {
  const text = JSON.stringify(parts);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = mix(hash, text.charCodeAt(i));
  return (hash >>> 0).toString(36) + text.length.toString(36);
};

/** What a name table takes from a pack. `mark`: the look of an entity, where its kind does not settle it; `inside`: its names also count inside longer words. */
export interface TablePack extends Pick<Pack, 'id' | 'incidents'> {
  readonly entities: readonly (Pick<Entity, 'id' | 'kind' | 'name' | 'names' | 'sameAs'> & { readonly mark?: MarkKind; readonly inside?: boolean })[];
}

/** The name table of `packs`, in their order. The same packs give the same table and the same version. */
export const createNameTable = (packs: readonly TablePack[]): NameTable => {
  const trie = createTrieBuilder();
  const entities: TableEntity[] = [];
  const incidents: TableIncident[] = [];
  const cues = new Map<string, number>();

  const cueOf = (phrase: string): number => {
    const key = phrase.toLowerCase();
    const known = cues.get(key);
    if (known !== undefined) return known;
    const cue = cues.size;
    cues.set(key, cue);
    trie.add(phrase, { cue }, false);
    return cue;
  };

  const doubles = sameEntities(packs);
  const places = new Map<string, number>();
  for (const pack of packs) {
    const indexOf = new Map<string, number>();
    const own = pack.incidents.map((_, at) => incidents.length + at);
    for (const entity of pack.entities) {
      const id = runtimeId(pack.id, entity.id);
      const place = places.get(doubles.get(id) ?? id) ?? entities.push(tableEntity(pack.id, entity, own)) - 1;
      places.set(id, place);
      indexOf.set(entity.id, place);
    }
    const indices = (ids: readonly string[] | undefined): number[] => (ids ?? []).flatMap((id) => indexOf.get(id) ?? []);
    const signs = (evidence: readonly Evidence[]): Sign[] =>
      evidence.flatMap((sign): Sign[] => {
        if ('phrase' in sign) return [{ cue: cueOf(sign.phrase) }];
        return indices([sign.entity]).map((entity) => ({ entity }));
      });

    for (const entity of pack.entities) {
      for (const name of entity.names)
        trie.add(name.text, tableName(name, indexOf.get(entity.id) ?? 0, cueOf, indices), name.caseExact === true, entity.inside);
    }
    for (const incident of pack.incidents) incidents.push(tableIncident(pack.id, incident, signs));
  }
  const body = { ...trie.build(), entities, incidents, words: allLanguageWords() };
  return { version: versionOf(body), ...body };
};

const tableEntity = (pack: string, entity: TablePack['entities'][number], incidents: readonly number[]): TableEntity => ({
  id: runtimeId(pack, entity.id),
  kind: entity.kind,
  mark: entity.mark ?? markOf(entity.kind),
  name: entity.name,
  incidents,
});

const tableName = (name: Name, entity: number, cueOf: (phrase: string) => number, indices: (ids: readonly string[] | undefined) => number[]): TableName => ({
  entity,
  form: name.form,
  use: name.use,
  ...(name.near === undefined ? {} : { near: { cues: (name.near.words ?? []).map(cueOf), entities: indices(name.near.entities) } }),
  ...(name.text.endsWith('.') ? { dot: 1 as const } : {}),
});

const tableIncident = (pack: string, incident: Incident, signs: (evidence: readonly Evidence[]) => Sign[]): TableIncident => ({
  id: runtimeId(pack, incident.id),
  strong: signs(incident.gate.strong),
  need: incident.gate.weak.need,
  weak: incident.gate.weak.groups.map((group) => ({ id: group.id, any: signs(group.any) })),
  against: signs(incident.gate.against),
});
