import type { Incident } from '../pack/incident-schema.js';
import type { Attribution, StanceObject } from '../pack/statement-schema.js';
import type { LaneName } from './card-content.js';
import { inOrder } from './order.js';
import type { PackIndex } from './pack-index.js';
import { LANE_NAMES, lanesOfStatement } from './stance-lane.js';

/** What a statement can be about besides the culprit. */
type OtherObject = Exclude<StanceObject, 'culprit'>;
const OTHER_OBJECTS: readonly OtherObject[] = ['responsibility', 'victims', 'details'];

/** An incident's statements, sorted for a view that sets them side by side. A statement with two stances stands at both. */
export interface StatementGroups {
  readonly byLane: ReadonlyMap<LaneName, readonly Attribution[]>;
  /** How many statements stand in the lanes, each counted once. */
  readonly total: number;
  readonly byObject: readonly { readonly on: OtherObject; readonly rows: readonly Attribution[] }[];
  /** Words about something else: listed, never counted. */
  readonly otherCases: readonly Attribution[];
}

/** Groups statements by what they say and about what; in each group by date, then by name. */
export const groupStatements = (incident: Incident, index: PackIndex): StatementGroups => {
  const rows = inOrder(incident.attributions, index);
  const here = rows.filter((row) => row.about === 'incident');
  return {
    byLane: new Map(LANE_NAMES.map((lane) => [lane, here.filter((row) => lanesOfStatement(row).includes(lane))])),
    total: here.filter((row) => lanesOfStatement(row).length > 0).length,
    byObject: OTHER_OBJECTS.map((on) => ({ on, rows: here.filter((row) => row.stances.some((stance) => stance.on === on)) })).filter(
      (group) => group.rows.length > 0,
    ),
    otherCases: rows.filter((row) => row.about !== 'incident'),
  };
};
