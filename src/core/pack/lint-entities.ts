import type { Entity } from './entity-schema.js';
import type { Fault } from './fault.js';
import { unknownIds, type Known } from './references.js';

/** References of entities that lead nowhere, and names that can never count. */
export const lintEntities = (entities: readonly Entity[], known: Known): Fault[] =>
  entities.flatMap((entity, at) => {
    const path = `entities[${at}]`;
    return [
      ...unknownIds(known.entities, entity.speaksFor === undefined ? [] : [entity.speaksFor], `${path}.speaksFor`),
      ...(entity.relations ?? []).flatMap((relation, i) => unknownIds(known.entities, [relation.to], `${path}.relations[${i}].to`)),
      ...(entity.offices ?? []).flatMap((office, i) =>
        unknownIds(known.entities, office.body === undefined ? [] : [office.body], `${path}.offices[${i}].body`),
      ),
      ...(entity.naming ?? []).flatMap((claim, i) => [
        ...unknownIds(known.entities, [claim.by, ...(claim.otherEntity === undefined ? [] : [claim.otherEntity])], `${path}.naming[${i}]`),
        ...unknownIds(known.sources, claim.sources, `${path}.naming[${i}].sources`),
      ]),
      ...entity.names.flatMap((name, i) => [
        ...unknownIds(known.entities, name.near?.entities ?? [], `${path}.names[${i}].near.entities`),
        ...(name.use === 'near' && !name.near?.words?.length && !name.near?.entities?.length
          ? [{ path: `${path}.names[${i}].near`, reason: 'a "near" name has to say what it has to be near to' }]
          : []),
      ]),
    ];
  });

/** Inside one pack, an `always` name belongs to one entity. */
export const lintAlwaysNames = (entities: readonly Entity[]): Fault[] => {
  const owners = new Map<string, string>();
  return entities.flatMap((entity, at) =>
    entity.names.flatMap((name, i) => {
      if (name.use !== 'always') return [];
      const key = name.text.toLowerCase();
      const owner = owners.get(key);
      owners.set(key, owner ?? entity.id);
      return owner === undefined || owner === entity.id
        ? []
        : [{ path: `entities[${at}].names[${i}].text`, reason: `"${name.text}" is an "always" name of "${owner}" too` }];
    }),
  );
};
