import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../core/rules/explain.js';
import type { MentionItem } from '../platform/protocol.js';
import { sayNumber } from '../ui/counts.js';
import { sayReason } from '../ui/entity-words.js';
import { Icon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';
import type { ActsOn } from './Act.js';
import { ByRule } from './ByRule.js';
import type { EntityMentions } from './mention-groups.js';
import { NameActs } from './NameActs.js';
import { Place } from './Place.js';

interface Props extends ActsOn {
  readonly mentions: EntityMentions;
  readonly name: string;
  /** What decides over this entity here. */
  readonly verdict: Verdict;
  readonly nameOf: (id: string) => string;
  readonly onJump: (index: number) => void;
}

/** One entity's mentions: steps through them on the page, and opens to the sentences they stand in. */
export const EntityRow = (props: Props): JSX.Element => {
  const words = useWords();
  const {
    mentions: { items, entity },
    name,
    verdict,
    nameOf,
    onJump,
    ...on
  } = props;
  const [at, setAt] = useState<number | null>(null);
  const [unfolded, setUnfolded] = useState(false);
  // Two quick presses come before the row is drawn again.
  const latest = useRef<number | null>(null);
  const step = (by: 1 | -1): void => {
    const from = latest.current ?? (by === 1 ? -1 : items.length);
    const next = (from + by + items.length) % items.length;
    latest.current = next;
    setAt(next);
    const item = items[next];
    if (item !== undefined) onJump(item.index);
  };
  const count = sayNumber(items.length, words);
  const one = items.length === 1;
  /** Not marked, and by no rule. */
  const isElsewhere = ({ shown }: MentionItem): boolean => !shown && verdict.effect === 'show';
  return (
    <li>
      <div class="find">
        <span class="swatch" data-kind={items[0]?.mark} />
        <button type="button" class="name" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          <bdi>{name}</bdi>
        </button>
        <span class="step">
          {!one && (
            <button type="button" class="icon-btn" aria-label={words.say('previousOf', name)} onClick={() => step(-1)}>
              <Icon name="up" />
            </button>
          )}
          <span class="count">{at === null || one ? count : words.say('placeOf', sayNumber(at + 1, words), count)}</span>
          <button type="button" class="icon-btn" aria-label={words.say(one ? 'goTo' : 'nextOf', name)} onClick={() => step(1)}>
            <Icon name="down" />
          </button>
        </span>
      </div>
      {unfolded && (
        <>
          <ByRule verdict={verdict} nameOf={nameOf} />
          <NameActs {...on} entity={entity} name={name} verdict={verdict} />
          <ul class="places">
            {items.map((item) => (
              <Place key={item.index} {...item} onGo={() => onJump(item.index)}>
                {sayReason(item.reason, words)}
                {isElsewhere(item) && <> {words.say(item.aside && on.settings.scope === 'article' ? 'notMarkedAside' : 'notMarkedAgain')}</>}
              </Place>
            ))}
          </ul>
        </>
      )}
    </li>
  );
};
