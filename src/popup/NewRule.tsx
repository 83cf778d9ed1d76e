import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { preview } from '../core/rules/preview.js';
import type { Effect } from '../core/rules/rule.js';
import { siteText } from '../core/rules/site.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { Choice } from '../ui/Choice.js';
import { sayPreview } from '../ui/preview-words.js';
import { effectTexts, saySubject } from '../ui/rule-words.js';
import { useWords } from '../ui/words.js';
import type { Loaded } from './load.js';
import { sitesHere, subjectsHere } from './new-rule.js';
import { seenPage } from './seen-page.js';

interface Props {
  readonly loaded: Loaded;
  readonly nameOf: (id: string) => string;
  readonly onChange: (intent: SettingsIntent) => void;
}

const keyOf = (value: object | null): string => JSON.stringify(value);

/** A rule as it is put together, and what it would do to the page in the tab before it is there. */
export const NewRule = ({ loaded, nameOf, onChange }: Props): JSX.Element | null => {
  const words = useWords();
  const id = useId();
  const [what, setWhat] = useState('');
  const [where, setWhere] = useState('');
  const [effect, setEffect] = useState<Effect>('quiet');
  const subjects = subjectsHere(loaded);
  const subject = subjects.find((one) => keyOf(one) === what) ?? subjects[1];
  if (subject === undefined) return null;
  const sites = sitesHere(loaded.tab, subject);
  const chosen = sites.find((one) => keyOf(one) === where);
  const site = chosen === undefined ? sites[0] : chosen;
  const seen = seenPage(loaded);
  const intent = site === undefined ? null : ({ type: 'rule', subject, site, effect } as const);
  return (
    <form
      class="sec new-rule"
      aria-labelledby={`${id}title`}
      onSubmit={(event) => {
        event.preventDefault();
        if (intent !== null) onChange(intent);
      }}
    >
      <h2 id={`${id}title`}>{words.say('optionsNewRule')}</h2>
      <div class="select-row">
        <label for={`${id}what`}>{words.say('newRuleWhat')}</label>
        <Choice
          id={`${id}what`}
          value={keyOf(subject)}
          options={subjects.map((one) => [keyOf(one), saySubject(one, words, nameOf)] as const)}
          onChoose={setWhat}
        />
      </div>
      <div class="select-row">
        <label for={`${id}where`}>{words.say('newRuleWhere')}</label>
        <Choice
          id={`${id}where`}
          value={site === undefined ? '' : keyOf(site)}
          options={sites.map((one) => [keyOf(one), one === null ? words.say('everywhere') : siteText(one)] as const)}
          onChoose={setWhere}
        />
      </div>
      <div class="select-row">
        <label for={`${id}how`}>{words.say('newRuleHow')}</label>
        <Choice id={`${id}how`} value={effect} options={effectTexts(words)} onChoose={setEffect} />
      </div>
      <p class="note" id={`${id}preview`} role="status">
        {intent !== null && seen !== null && sayPreview(preview(loaded.settings, intent, seen), words)}
      </p>
      <button type="submit" class="btn" aria-describedby={`${id}preview`} disabled={intent === null}>
        {words.say('optionsAddRule')}
      </button>
    </form>
  );
};
