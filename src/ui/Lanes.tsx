import { Fragment, type JSX } from 'preact';
import type { LaneName, Lanes as LanesData } from '../core/record/card-content.js';
import { placeLanes } from '../core/record/lane-places.js';
import { sayCount, sayList } from './counts.js';
import { sayDate } from './dates.js';
import { lanesByLabel, sayLane } from './stance-words.js';
import type { Words } from './words.js';

const COUNTED = {
  attributes: 'countAttributes',
  'counter-accuses': 'countCounterAccuses',
  declines: 'countDeclines',
  denies: 'countDenies',
} as const satisfies Record<LaneName, string>;

/** The picture in one sentence, lane by lane. */
const describe = (lanes: LanesData['lanes'], words: Words): string => {
  const statements = new Set(lanes.flatMap(({ dots }) => dots.map((dot) => dot.id))).size;
  const parts = lanes.map(({ lane, dots }) => sayCount(COUNTED[lane], dots.length, words));
  return sayCount('lanesDescription', statements, words, sayList(parts, words));
};

/** The statements on who did it, in miniature. All dots are alike: position says the stance, and nothing else does. */
export const Lanes = ({ words, lanes: data }: { readonly words: Words; readonly lanes: LanesData }): JSX.Element => {
  const lanes = lanesByLabel(data.lanes, words);
  const places = placeLanes({ ...data, lanes });
  const day = (date: string): string => sayDate(data.precision === 'month' ? date.slice(0, 7) : date, words);
  const first = data.columns[0];
  const last = data.columns.at(-1);
  return (
    <div class="lanes" role="img" aria-label={describe(lanes, words)} style={{ '--n': places.total }}>
      {lanes.map(({ lane }, row) => (
        <Fragment key={lane}>
          <span class="lane-name">{sayLane(lane, words)}</span>
          <span class="lane-track">
            {places.columns.map(({ from, to }) => (
              <i key={from} class="lane-day" style={{ '--from': from, '--to': to }} />
            ))}
            {places.dots[row]?.map((place) => (
              <span key={place} class="dot" style={{ '--i': place }} />
            ))}
          </span>
        </Fragment>
      ))}
      <span class="lane-axis">
        {first !== undefined && <span>{day(first.from)}</span>}
        {last !== undefined && last !== first && <span>{day(last.to)}</span>}
      </span>
    </div>
  );
};
