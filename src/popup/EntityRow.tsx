import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Rule } from '../core/rules/rule.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import type { MentionItem } from '../platform/protocol.js';
import { sayRule } from '../ui/rule-words.js';
import { sayNumber } from '../ui/counts.js';
import { sayReason } from '../ui/entity-words.js';
import { Icon } from '../ui/icons.js';
import { useWords, type MessageKey } from '../ui/words.js';
import type { EntityMentions } from './mention-groups.js';

interface Props {
  readonly mentions: EntityMentions;
  readonly name: string;
  /** The rule that decides over this entity here; null where none does. */
  readonly rule: Rule | null;
  readonly nameOf: (id: string) => string;
  readonly onChange: (intent: SettingsIntent) => void;
  readonly onJump: (index: number) => void;
}

const Place = ({ item, rule, onJump }: { readonly item: MentionItem } & Pick<Props, 'rule' | 'onJump'>): JSX.Element => {
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
        {!item.shown && rule?.effect !== 'quiet' && <> {words.say('notMarkedAgain')}</>}
      </p>
    </li>
  );
};

/** Why it is marked or not, by which rule, and the ways to change that for this name. */
const ByRule = ({ mentions: { entity }, name, rule, nameOf, onChange }: Omit<Props, 'onJump'>): JSX.Element => {
  const words = useWords();
  const own = rule?.subject.type === 'entity';
  // No rule of the reader's would stand above it.
  const locked = rule?.policy === true;
  const change = (effect: 'show' | 'quiet' | 'hide' | null): void =>
    onChange({ type: 'rule', subject: { type: 'entity', of: entity }, site: own ? rule.site : null, effect });
  const act = (say: MessageKey, effect: 'show' | 'quiet' | 'hide' | null): JSX.Element => (
    <button type="button" class="link note" aria-label={words.say('actOn', words.say(say), name)} onClick={() => change(effect)}>
      {words.say(say)}
    </button>
  );
  return (
    <p class="note acts">
      {rule !== null && <bdi>{locked ? sayRule(rule, words, nameOf) : words.say('byRule', sayRule(rule, words, nameOf))}</bdi>}
      {own && act('removeThisRule', null)}
      {!own && !locked && (rule?.effect === 'quiet' ? act('markName', 'show') : act('muteName', 'quiet'))}
      {!own && !locked && act('hideName', 'hide')}
    </p>
  );
};

/** One entity's mentions: steps through them on the page, and opens to the sentences they stand in. */
export const EntityRow = (props: Props): JSX.Element => {
  const words = useWords();
  const {
    mentions: { items },
    name,
    rule,
    onJump,
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
          <ByRule {...props} />
          <ul class="places">
            {items.map((item) => (
              <Place key={item.index} item={item} rule={rule} onJump={onJump} />
            ))}
          </ul>
        </>
      )}
    </li>
  );
};
