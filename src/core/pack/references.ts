import type { Fault } from './fault.js';

/** The ids that a pack's rows may refer to. */
export interface Known {
  readonly entities: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** A fault for each id that is not known. */
export const unknownIds = (known: ReadonlySet<string>, ids: readonly string[], path: string): Fault[] =>
  ids.filter((id) => !known.has(id)).map((id) => ({ path, reason: `refers to "${id}", which is not in the pack` }));

/** A fault for each id that stands twice. */
export const twice = (rows: readonly { readonly id: string }[], path: string): Fault[] => {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, at) => {
    const again = seen.has(id);
    seen.add(id);
    return again ? [{ path: `${path}[${at}].id`, reason: `the id "${id}" is used twice` }] : [];
  });
};
