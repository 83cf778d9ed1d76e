import type { JSX } from 'preact';
import type { Verdict } from '../core/rules/explain.js';
import type { Rule } from '../core/rules/rule.js';
import { ruleHref } from '../ui/rule-link.js';
import { sayRule } from '../ui/rule-words.js';
import { useWords } from '../ui/words.js';

interface Props {
  readonly verdict: Verdict;
  readonly nameOf: (id: string) => string;
}

/** Which choice of the reader's decides that a name is marked or not, and the way to it. */
export const ByRule = ({ verdict, nameOf }: Props): JSX.Element => {
  const words = useWords();
  const said = (rule: Rule): string => {
    const line = sayRule(rule, words, nameOf);
    // What an organisation set says so itself.
    return rule.policy === true ? line : words.say('byRule', line);
  };
  const text = verdict.by === 'rule' ? said(verdict.rule) : words.say(verdict.by === 'quiet' ? 'byQuiet' : 'byDefault');
  const way = words.say(verdict.by === 'rule' ? 'toRule' : 'toRules');
  const href = verdict.by === 'rule' ? ruleHref(verdict.rule) : `../options/options.html#${verdict.by === 'quiet' ? 'quiet' : 'rules'}`;
  return (
    <p class="note by-rule">
      <bdi>{text}</bdi>{' '}
      <a class="link" href={href} target="_blank" aria-label={words.say('actOn', way, text)}>
        {way}
      </a>
    </p>
  );
};
