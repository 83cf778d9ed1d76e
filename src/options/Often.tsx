import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { REPEATS, SCOPES, type Repeat, type Scope } from '../core/rules/settings.js';
import { Locked } from '../ui/Locked.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { Group, Row } from './rows.js';
import { useOptions } from './use-options.js';

const REPEAT: Readonly<Record<Repeat, MessageKey>> = {
  mixed: 'optionsRepeatMixed',
  every: 'optionsRepeatEvery',
  paragraph: 'optionsRepeatParagraph',
  page: 'optionsRepeatPage',
};

const SCOPE: Readonly<Record<Scope, MessageKey>> = { page: 'optionsScopePage', article: 'optionsScopeArticle' };

/** How often a name is marked, and where on a page. */
export const Often = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { settings, policy, change } = useOptions();
  return (
    <Group title={words.say('optionsOften')}>
      <Row class="options-row" text={words.say('optionsRepeat')}>
        <div class="options-grow">
          <label for={`${id}repeat`}>{words.say('optionsRepeat')}</label> {policy.settings.repeat !== undefined && <Locked />}
          <p class="note">{words.say('optionsRepeatNote')}</p>
        </div>
        <Choice
          id={`${id}repeat`}
          value={settings.repeat}
          disabled={policy.settings.repeat !== undefined}
          options={REPEATS.map((repeat) => [repeat, words.say(REPEAT[repeat])] as const)}
          onChoose={(repeat) => void change({ type: 'repeat', repeat })}
        />
      </Row>
      <Row class="options-row" text={words.say('optionsScope')}>
        <div class="options-grow">
          <label for={`${id}scope`}>{words.say('optionsScope')}</label> {policy.settings.scope !== undefined && <Locked />}
        </div>
        <Choice
          id={`${id}scope`}
          value={settings.scope}
          disabled={policy.settings.scope !== undefined}
          options={SCOPES.map((scope) => [scope, words.say(SCOPE[scope])] as const)}
          onChoose={(scope) => void change({ type: 'scope', scope })}
        />
      </Row>
    </Group>
  );
};
