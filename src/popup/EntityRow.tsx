import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { MentionItem } from '../platform/protocol.js';
import { sayNumber } from '../ui/counts.js';
import { sayReason } from '../ui/entity-words.js';
import { Icon } from '../ui/icons.js';
import { useWords } from '../ui/words.js';
import type { EntityMentions } from './mention-groups.js';

interface Props {
  readonly mentions: EntityMentions;
  readonly name: string;
  readonly onJump: (index: number) => void;
}

const Place = ({ item, onJump }: { readonly item: MentionItem; readonly onJump: Props['onJump'] }): JSX.Element => {
  const words = useWords();
  return (
    <li>
      <button type="button" class="place" onClick={() => onJump(item.index)}>
        {item.prefix}
        <mark>{item.exact}</mark>
        {item.suffix}
      </button>
      <p class="note">
        {sayReason(item.reason, words)}
        {!item.shown && <> {words.say('notMarked')}</>}
      </p>
    </li>
  );
};

/** One entity's mentions: steps through them on the page, and opens to the sentences they stand in. */
export const EntityRow = ({ mentions: { items }, name, onJump }: Props): JSX.Element => {
  const words = useWords();
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
        <ul class="places">
          {items.map((item) => (
            <Place key={item.index} item={item} onJump={onJump} />
          ))}
        </ul>
      )}
    </li>
  );
};
