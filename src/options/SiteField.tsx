import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { readSite } from '../platform/address.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { Choice } from '../ui/Choice.js';
import { chooseSite, mayBeOff, newSite, siteRows, type SiteChoice } from './site-rows.js';
import { siteTexts } from './site-words.js';
import { useOptions } from './use-options.js';

/** Takes a site as a reader writes it, and makes a rule for it. */
export const SiteField = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { settings, change } = useOptions();
  const [typed, setTyped] = useState('');
  const [choice, setChoice] = useState<SiteChoice>('quiet');
  const [fault, setFault] = useState<MessageKey | null>(null);

  const add = async (): Promise<void> => {
    const site = readSite(typed);
    if (site === null) return setFault('optionsSiteFault');
    const fresh = newSite(site);
    if (choice === 'off' && !mayBeOff(fresh)) return setFault('optionsSiteWhole');
    setFault(null);
    const row = siteRows(settings).find(({ site: known, subject }) => subject.type === 'all' && JSON.stringify(known) === JSON.stringify(site));
    if (await change(...chooseSite(row ?? fresh, choice))) setTyped('');
  };
  return (
    <form
      class="options-add"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <input
        class="input"
        dir="ltr"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        aria-label={words.say('optionsSiteField')}
        aria-invalid={fault !== null}
        aria-describedby={`${id}fault`}
        placeholder={words.say('optionsSiteExample')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <Choice label={words.say('optionsNewRule')} value={choice} options={siteTexts(words, true)} onChoose={setChoice} />
      <button type="submit" class="btn">
        {words.say('optionsAddRule')}
      </button>
      <p class="options-said" id={`${id}fault`} role="status">
        {fault !== null && words.say(fault)}
      </p>
    </form>
  );
};
