import type { Incident } from '../pack/incident-schema.js';
import type { Attribution } from '../pack/statement-schema.js';
import { sidesOf } from '../article/party.js';
import type { Pack } from '../pack/schema.js';
import type { LaneName } from '../record/card-content.js';
import { LANE_OF, lanesOfStatement } from '../record/stance-lane.js';
import { partiesOf } from './parties-of.js';
import type { Outcome, Reading } from './reading.js';

/** One position known on the article's day: a side in a lane, its rows, and whether the page carries it. */
export interface KnownPosition {
  readonly side: string;
  readonly lane: LaneName;
  readonly rows: readonly string[];
  readonly carried: boolean;
}

/** The figures of the first line. `known` is null where the page has no date. */
export interface Headline {
  readonly carried: number;
  readonly known: number | null;
}

/** Rows that were not public before the day do not count as known, unless the page itself carries them. */
const NOT_YET: ReadonlySet<Outcome> = new Set<Outcome>(['later', 'same-day']);

/**
 * The positions on who did it that were known on the article's day: each side in each lane once, in the order of the record. A side is
 * carried where the text has its stance, also where it cannot be told which of its statements is meant.
 */
export const knownPositions = (reading: Reading, pack: Pack, incident: Incident): KnownPosition[] => {
  const sides = sidesOf(partiesOf(pack, incident));
  const sideOf = (id: string): string => sides.chain(id).at(-1) ?? id;
  const found = new Set(
    reading.positions.flatMap(({ position }) =>
      position.on === 'culprit' && position.speaker.entity !== null
        ? position.stances.map((stance) => `${sideOf(position.speaker.entity ?? '')} ${LANE_OF[stance] ?? ''}`)
        : [],
    ),
  );
  const outcomes = new Map(reading.attributions.map(({ id, outcome }) => [id, outcome]));
  const outcomeOf = ({ id }: Attribution): Outcome => outcomes.get(id) ?? 'unknown';
  const groups = new Map<string, { side: string; lane: LaneName; rows: string[]; readonly carried: boolean }>();
  for (const row of incident.attributions) {
    if (NOT_YET.has(outcomeOf(row))) continue;
    const side = sideOf(row.speaker.entity);
    for (const lane of lanesOfStatement(row)) {
      const key = `${side} ${lane}`;
      const group = groups.get(key) ?? { side, lane, rows: [], carried: found.has(key) };
      group.rows.push(row.id);
      groups.set(key, group);
    }
  }
  return [...groups.values()];
};

/** The figures of a reading's first line. */
export const headlineOf = (reading: Reading, pack: Pack, incident: Incident): Headline => {
  const positions = knownPositions(reading, pack, incident);
  return { carried: positions.filter(({ carried }) => carried).length, known: reading.published === null ? null : positions.length };
};
