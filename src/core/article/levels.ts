import type { Sides } from './party.js';
import type { Level } from './position.js';
import type { Ref } from './refs.js';
import { between, type Sheet } from './sheet.js';

/** How close to a state the one blamed is put, from the words around the reference. */
export const levelOf = (sheet: Sheet, ref: Ref | null, sides: Sides, whole: string | null): Level => {
  const party = sides.party(ref?.entity ?? whole ?? '');
  if (ref?.kind === 'state') return 'state-linked';
  if (!party) return 'none';
  if (!ref) return party.kind === 'country' ? 'country' : party.kind === 'government-body' ? 'state-organ' : party.kind === 'organisation' ? 'none' : 'country';
  const from = Math.max(0, ref.from - 5);
  const to = ref.to + 3;
  const near = (kind: 'linked' | 'organ' | 'based'): boolean => between(sheet, kind, from, to);
  if (party.kind === 'person') return 'person';
  if (party.kind === 'government-body') return ref.actor !== null && near('linked') ? 'state-linked' : 'state-organ';
  if (party.kind === 'threat-actor') return 'cluster';
  if (party.kind === 'organisation') return 'none';
  if (ref.kind === 'actor' || ref.bound) return near('linked') ? 'state-linked' : between(sheet, 'organ', ref.from, ref.to) ? 'state-organ' : 'based-in';
  return 'country';
};
