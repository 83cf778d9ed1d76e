/**
 * What is known of one item: what it was last set to and which change that was. `key` and `value` are canonical JSON; `value` null: it
 * was removed. Of two changes the one with the higher `count` is the later; each device counts on from the highest it has seen.
 */
export interface Entry {
  readonly key: string;
  readonly value: string | null;
  readonly count: number;
  /** The device that made the change, as a random id. */
  readonly device: string;
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The order of changes: by count, then by device, then by what was written, so that it is the same everywhere. */
export const compareEntries = (a: Entry, b: Entry): number =>
  a.count - b.count || compareTexts(a.device, b.device) || compareTexts(a.key, b.key) || compareTexts(a.value ?? '', b.value ?? '');
