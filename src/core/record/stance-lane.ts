import type { Attribution, Stance } from '../pack/statement-schema.js';
import type { LaneName } from './card-content.js';

/** Where a stance on the culprit stands; null for one without a lane. */
export const LANE_OF: Readonly<Record<Stance, LaneName | null>> = {
  attributes: 'attributes',
  endorses: 'attributes',
  implies: 'attributes',
  'links-to-other-group': 'attributes',
  'counter-accuses': 'counter-accuses',
  declines: 'declines',
  denies: 'denies',
  disputes: 'denies',
  // A withdrawal stands at the row that it withdraws.
  withdraws: null,
};

/** The four lanes. Surfaces order them by their labels. */
export const LANE_NAMES: readonly LaneName[] = ['attributes', 'counter-accuses', 'declines', 'denies'];

/**
 * The lanes that a statement stands in: each at most once, and only for what it says about who did it in this incident.
 * Words spoken about another case stand in none.
 */
export const lanesOfStatement = (row: Attribution): readonly LaneName[] => {
  if (row.about !== 'incident') return [];
  const found = row.stances.flatMap(({ stance, on }) => (on === 'culprit' ? (LANE_OF[stance] ?? []) : []));
  return LANE_NAMES.filter((lane) => found.includes(lane));
};
