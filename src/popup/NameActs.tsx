import type { JSX } from 'preact';
import type { Verdict } from '../core/rules/explain.js';
import type { Effect } from '../core/rules/rule.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { Act, type ActsOn } from './Act.js';

interface Props extends ActsOn {
  /** Runtime id. */
  readonly entity: string;
  readonly name: string;
  readonly verdict: Verdict;
}

/** The ways to change what is done with one name. */
export const NameActs = ({ entity, name, verdict, ...on }: Props): JSX.Element | null => {
  const words = useWords();
  const rule = verdict.by === 'rule' ? verdict.rule : null;
  const own = rule?.subject.type === 'entity';
  // No rule of the reader's would stand above it.
  if (rule?.policy === true) return null;
  const act = (say: MessageKey, effect: Effect | null): JSX.Element => (
    <Act
      {...on}
      text={words.say(say)}
      label={words.say('actOn', words.say(say), name)}
      intent={{ type: 'rule', subject: { type: 'entity', of: entity }, site: own ? rule.site : null, effect }}
    />
  );
  return (
    <div class="acts">
      {own && act('removeThisRule', null)}
      {!own && (rule?.effect === 'quiet' ? act('markName', 'show') : act('muteName', 'quiet'))}
      {!own && act('hideName', 'hide')}
    </div>
  );
};
