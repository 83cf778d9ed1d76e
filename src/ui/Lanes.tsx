import { Fragment, type JSX } from 'preact';
import type { LaneName, Lanes as LanesData } from '../core/record/card-content.js';
import { placeLanes } from '../core/record/lane-places.js';
import { sayCount, sayList } from './counts.js';
import { sayDate } from './dates.js';
import { lanesByLabel, sayLane } from './stance-words.js';
import { LaneAxis } from './LaneAxis.js';
import type { Words } from './words.js';

const COUNTED = {
  attributes: 'countAttributes',
  'counter-accuses': 'countCounterAccuses',
  declines: 'countDeclines',
  denies: 'countDenies',
} as const satisfies Record<LaneName, string>;

/** The picture in one sentence, lane by lane; with a rule, how much of each stands behind it. */
const describe = (lanes: LanesData['lanes'], rule: number | null, words: Words): string => {
  const statements = new Set(lanes.flatMap(({ dots }) => dots.map((dot) => dot.id))).size;
  const parts = lanes.map(({ lane, dots }) => {
    const all = sayCount(COUNTED[lane], dots.length, words);
    const later = rule === null ? 0 : dots.filter(({ column }) => column >= rule).length;
    return later === 0 ? all : sayCount('lanesLater', later, words, all);
  });
  return sayCount('lanesDescription', statements, words, sayList(parts, words));
};

/** The statements on who did it, in miniature. Position says the stance, and nothing else does; a full dot was public on the page's day, a ring came later. */
export const Lanes = ({ words, lanes: data }: { readonly words: Words; readonly lanes: LanesData }): JSX.Element => {
  const lanes = lanesByLabel(data.lanes, words);
  const places = placeLanes({ ...data, lanes });
  // The places before the rule, where the page has a date.
  const before = data.rule === null ? null : (places.columns[data.rule - 1]?.to ?? 1) - 1;
  const day = (date: string): string => sayDate(data.precision === 'month' ? date.slice(0, 7) : date, words);
  const first = data.columns[0];
  const last = data.columns.at(-1);
  return (
    <div class="lanes" role="img" aria-label={describe(lanes, data.rule, words)} style={{ '--n': places.total }}>
      {lanes.map(({ lane }, row) => (
        <Fragment key={lane}>
          <span class="lane-name">{sayLane(lane, words)}</span>
          <span class="lane-track">
            {places.columns.map(({ from, to }) => (
              <i key={from} class="lane-day" style={{ '--from': from, '--to': to }} />
            ))}
            {places.dots[row]?.map((place) => (
              <span key={place} class={before !== null && place > before ? 'ring' : 'dot'} style={{ '--i': place }} />
            ))}
          </span>
        </Fragment>
      ))}
      {before !== null && <i class="lane-rule" style={{ '--at': before }} />}
      <LaneAxis
        words={words}
        at={before === null ? null : before / places.total}
        first={first === undefined ? null : day(first.from)}
        last={last === undefined || last === first ? null : day(last.to)}
      />
    </div>
  );
};
