import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { MarkKind } from '../core/mark-kind.js';
import type { Verdict } from '../core/rules/explain.js';
import { sayCount, sayNumber } from '../ui/counts.js';
import { useWords } from '../ui/words.js';
import { Act, type ActsOn } from './Act.js';
import { ByRule } from './ByRule.js';
import { Place } from './Place.js';
import type { TermHere, TermItem } from './read-terms-here.js';

interface Props extends ActsOn {
  readonly terms: readonly TermHere[];
  readonly verdictOf: (name: { readonly entity: string; readonly mark: MarkKind }) => Verdict;
  readonly nameOf: (id: string) => string;
  readonly onLead: (place: TermItem) => void;
}

/** So many places of one term are shown. */
const MOST_PLACES = 50;

const TermRow = ({
  found,
  verdict,
  nameOf,
  onLead,
  ...on
}: Omit<Props, 'terms' | 'verdictOf'> & { readonly found: TermHere; readonly verdict: Verdict }): JSX.Element => {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const { id, items, term } = found;
  const hide = words.say('hideName');
  return (
    <li>
      <div class="find">
        <span class="swatch" data-kind={term.mark} />
        <button type="button" class="name" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          <bdi>{term.text}</bdi>
        </button>
        <span class="step">
          <span class="count">{sayNumber(items.length, words)}</span>
        </span>
      </div>
      {unfolded && (
        <>
          {term.note !== '' && <p class="note by-rule">{term.note}</p>}
          {verdict.by !== 'default' && <ByRule verdict={verdict} nameOf={nameOf} />}
          <div class="acts">
            <Act
              {...on}
              seen={null}
              text={hide}
              label={words.say('actOn', hide, term.text)}
              intent={{ type: 'rule', subject: { type: 'entity', of: id }, site: null, effect: 'hide' }}
            />
          </div>
          <ul class="places">
            {items.slice(0, MOST_PLACES).map((item) => (
              <Place key={`${item.block} ${item.start}`} {...item} onGo={() => onLead(item)} />
            ))}
          </ul>
          {items.length > MOST_PLACES && <p class="note by-rule">{sayCount('firstListed', MOST_PLACES, words)}</p>}
        </>
      )}
    </li>
  );
};

/** The reader's own terms on the page, where the page has no mark of them. Nothing where it has none. */
export const TermsHere = ({ terms, verdictOf, ...rest }: Props): JSX.Element | null => {
  const words = useWords();
  const rows = terms
    .map((found) => ({ found, verdict: verdictOf({ entity: found.id, mark: found.term.mark }) }))
    .filter(({ verdict }) => verdict.effect !== 'hide');
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, { found }) => sum + found.items.length, 0);
  return (
    <>
      <div class="lines-head">
        <h3>{words.say('marksOwn')}</h3>
        <span>{sayNumber(total, words)}</span>
      </div>
      <p class="note gap">
        {words.say('termsUnmarked')}{' '}
        <a class="link" href="../options/options.html#terms" target="_blank">
          {words.say('termsChange')}
        </a>
      </p>
      <ul class="finds">
        {rows.map(({ found, verdict }) => (
          <TermRow key={found.id} {...rest} found={found} verdict={verdict} />
        ))}
      </ul>
    </>
  );
};
