import type { Mention } from './mentions.js';
import type { Sides } from './party.js';
import type { Ref } from './refs.js';
import type { Sheet } from './sheet.js';

const BACK = 2;
const CREWS: ReadonlySet<string> = new Set(['threat-actor', 'government-body']);

const mentionsNear = (sheets: readonly Sheet[], index: number, before: number): readonly Mention[] => {
  const here = sheets[index];
  const near = (here?.mentions ?? []).filter((mention) => mention.to <= before).reverse();
  for (const at of [...Array.from({ length: BACK }, (_, step) => index - 1 - step), index + 1]) {
    const sheet = sheets[at];
    if (sheet && sheet.block === here?.block) near.push(...[...sheet.mentions].reverse());
  }
  return near;
};

/**
 * "the group", "the unit" as the doer: the crew or body of the accused side that is named nearest in the text.
 * A state's adjective alone ("foreign hackers") is no name: whether the writer or the speaker means it cannot be told.
 */
export const namedElsewhere = (sheets: readonly Sheet[], index: number, refs: readonly Ref[], sides: Sides): readonly Ref[] => {
  const sheet = sheets[index];
  if (!sheet || sheet.of('unit').length === 0) return refs;
  return refs.map((ref) => {
    if (ref.kind !== 'pronoun' || !sheet.on('unit', ref.from)) return ref;
    const found = mentionsNear(sheets, index, ref.from).find((one) => !one.adjective && CREWS.has(one.kind) && sides.accused(one.entity));
    return found ? { ...ref, kind: 'party', entity: found.entity, crew: true, name: found.kind === 'threat-actor' } : ref;
  });
};
