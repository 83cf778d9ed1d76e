import type { JSX } from 'preact';
import type { Rule } from '../core/rules/rule.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { sayRule } from '../ui/rule-words.js';
import { useWords } from '../ui/words.js';

interface Props {
  /** In the order in which they decide. */
  readonly rules: readonly Rule[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (intent: SettingsIntent) => void;
}

/** The reader's rules that hold on this page, in the order in which they decide, each with the way to take it away. */
export const RulesHere = ({ rules, nameOf, onChange }: Props): JSX.Element => {
  const words = useWords();
  return (
    <div class="sec">
      <h2>{words.say('rulesHere')}</h2>
      {rules.length === 0 ? (
        <p class="note">{words.say('rulesNone')}</p>
      ) : (
        <>
          <p class="note">{words.say('rulesOrder')}</p>
          <ol class="lines">
            {rules.map((rule) => {
              const text = sayRule(rule, words, nameOf);
              return (
                <li key={text}>
                  <bdi>{text}</bdi>
                  {rule.policy !== true && (
                    <button
                      type="button"
                      class="link note"
                      aria-label={words.say('removeRule', text)}
                      onClick={() => onChange({ type: 'rule', subject: rule.subject, site: rule.site, effect: null })}
                    >
                      {words.say('remove')}
                    </button>
                  )}
                </li>
              );
            })}
          </ol>
        </>
      )}
      <p class="gap">
        <a class="link note" href="../options/options.html#rules" target="_blank">
          {words.say('allRules')}
        </a>
      </p>
    </div>
  );
};
