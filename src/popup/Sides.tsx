import type { JSX } from 'preact';
import type { Attribution } from '../core/pack/statement-schema.js';
import type { LaneName } from '../core/record/card-content.js';
import type { StatementGroups } from '../core/record/statements.js';
import { sayNumber } from '../ui/counts.js';
import { StanceIcon } from '../ui/StanceIcon.js';
import { lanesByLabel, sayLane } from '../ui/stance-words.js';
import { useWords } from '../ui/words.js';

interface Props {
  readonly groups: StatementGroups;
  readonly only: LaneName | null;
  readonly list: (rows: readonly Attribution[], under: LaneName) => JSX.Element;
}

/** The stances in two columns of one form: the claim at issue at the start, every other stance beside it, by label. */
export const Sides = ({ groups, only, list }: Props): JSX.Element => {
  const words = useWords();
  const stances = lanesByLabel(
    [...groups.byLane].map(([lane, rows]) => ({ lane, rows })),
    words,
  );
  const draw = (shown: typeof stances): JSX.Element => (
    <div class="side">
      {shown.map(({ lane, rows }) => (
        <section key={lane}>
          <h3 class="stance">
            <StanceIcon lane={lane} />
            {sayLane(lane, words)}
            <span class="date">{sayNumber(rows.length, words)}</span>
          </h3>
          {rows.length > 0 ? list(rows, lane) : <p class="claim dim">{words.say('nobodySaid')}</p>}
        </section>
      ))}
    </div>
  );
  if (only !== null)
    return (
      <div class="sides" data-one="">
        {draw(stances.filter(({ lane }) => lane === only))}
      </div>
    );
  return (
    <div class="sides">
      {draw(stances.filter(({ lane }) => lane === 'attributes'))}
      {draw(stances.filter(({ lane }) => lane !== 'attributes'))}
    </div>
  );
};
