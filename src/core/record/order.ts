import type { Attribution } from '../pack/statement-schema.js';
import type { PackIndex } from './pack-index.js';
import { compareDates, publicOn } from './partial-date.js';
import { whoIs } from './who.js';

/** Statements by date, then by the speaker's name; never by weight. Ties keep the order of their ids, so that it never changes. */
export const inOrder = (rows: readonly Attribution[], index: PackIndex): readonly Attribution[] => {
  const names = new Intl.Collator(index.pack.language);
  const name = (row: Attribution): string => whoIs(row.speaker, index).name;
  return rows.toSorted((a, b) => compareDates(publicOn(a), publicOn(b)) || names.compare(name(a), name(b)) || names.compare(a.id, b.id));
};
