import type { Fault } from './fault.js';
import { certainlyAfter } from './partial-date.js';
import type { PackChange } from './schema.js';

/** Changes that do not stand with the newest first: a reader would take the first for the last. */
export const lintChanges = (changes: readonly PackChange[]): Fault[] =>
  changes.flatMap(({ on }, at) => {
    const above = changes[at - 1];
    return above !== undefined && certainlyAfter(on, above.on)
      ? [{ path: `changes[${at}].on`, reason: 'is later than the change above it; the newest stands first' }]
      : [];
  });
