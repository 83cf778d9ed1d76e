import type { JSX } from 'preact';
import type { ArticleStretch } from '../core/reading/reading.js';
import type { LaneName } from '../core/record/card-content.js';
import { LANE_NAMES } from '../core/record/stance-lane.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { StanceIcon } from '../ui/StanceIcon.js';
import { lanesByLabel, sayLane } from '../ui/stance-words.js';
import { useWords } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';
import { PositionLine } from './PositionLine.js';
import type { PositionRow, ReadingView } from './reading-view.js';

interface Props {
  readonly view: ReadingView;
  readonly entry: IncidentEntry;
  readonly onFlash: (stretch: ArticleStretch) => void;
  readonly onGo: (row: string) => void;
}

interface GroupProps extends Omit<Props, 'view'> {
  readonly title: string;
  readonly count: string;
  readonly rows: readonly PositionRow[];
  readonly lanes: readonly LaneName[];
}

const Group = ({ title, count, rows, lanes, ...lead }: GroupProps): JSX.Element | null =>
  rows.length === 0 ? null : (
    <tbody>
      <tr>
        <th colSpan={lanes.length + 1} scope="rowgroup">
          <span class="lines-head">
            <span>{title}</span>
            <span>{count}</span>
          </span>
        </th>
      </tr>
      {rows.map((row) => (
        <PositionLine key={row.row.id} row={row} lanes={lanes} {...lead} />
      ))}
    </tbody>
  );

/** Who said what of it, as far as this page could know: a line for each statement, a column for each stance, carried or not. */
export const Positions = ({ view, ...lead }: Props): JSX.Element | null => {
  const words = useWords();
  const { carried, moved, notFound } = view;
  if (carried.length + moved.length + notFound.length === 0) return null;
  const lanes = lanesByLabel(
    LANE_NAMES.map((lane) => ({ lane })),
    words,
  ).map(({ lane }) => lane);
  const sure = carried.filter(({ found }) => found.outcome === 'carried');
  const perhaps = carried.filter(({ found }) => found.outcome !== 'carried');
  const counts = [sayNumber(view.carries, words), ...(moved.length > 0 ? [sayCount('countMoved', moved.length, words)] : [])];
  return (
    <div class="sec">
      <h2>{words.say('positions')}</h2>
      <table class="matrix">
        <thead>
          <tr>
            <th scope="col">{words.say('speaker')}</th>
            {lanes.map((lane) => (
              <th key={lane} scope="col">
                <StanceIcon lane={lane} />
                {sayLane(lane, words)}
              </th>
            ))}
          </tr>
        </thead>
        <Group title={words.say('carriedHere')} count={counts.join(' · ')} rows={[...sure, ...moved]} lanes={lanes} {...lead} />
        <Group title={words.say('mayBeMeantHere')} count={sayNumber(perhaps.length, words)} rows={perhaps} lanes={lanes} {...lead} />
        <Group title={words.say('publicNotFound')} count={sayNumber(notFound.length, words)} rows={notFound} lanes={lanes} {...lead} />
      </table>
    </div>
  );
};
