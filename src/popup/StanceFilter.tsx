import type { JSX } from 'preact';
import type { LaneName } from '../core/record/card-content.js';
import { LANE_NAMES } from '../core/record/stance-lane.js';
import { lanesByLabel, sayLane } from '../ui/stance-words.js';
import { useWords } from '../ui/words.js';

interface Props {
  readonly chosen: LaneName | null;
  readonly onChoose: (lane: LaneName | null) => void;
}

/** Shows one stance alone, or all of them. */
export const StanceFilter = ({ chosen, onChoose }: Props): JSX.Element => {
  const words = useWords();
  const lanes = lanesByLabel(
    LANE_NAMES.map((lane) => ({ lane })),
    words,
  );
  return (
    <select
      class="select"
      aria-label={words.say('stanceFilter')}
      value={chosen ?? ''}
      onChange={(event) => onChoose(LANE_NAMES.find((lane) => lane === event.currentTarget.value) ?? null)}
    >
      <option value="">{words.say('allStances')}</option>
      {lanes.map(({ lane }) => (
        <option key={lane} value={lane}>
          {sayLane(lane, words)}
        </option>
      ))}
    </select>
  );
};
