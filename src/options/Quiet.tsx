import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { Locked } from '../ui/Locked.js';
import { Switch } from '../ui/Switch.js';
import { useWords } from '../ui/words.js';
import { Row } from './rows.js';
import { useOptions } from './use-options.js';

/** Count only, everywhere: the one choice that stands above all rules. */
export const Quiet = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { settings, policy, change } = useOptions();
  const locked = policy.settings.quiet !== undefined;
  return (
    <Row class="options-row" text={words.say('quietEverywhere')}>
      <div class="options-grow" id="quiet" tabIndex={-1}>
        <label for={`${id}quiet`}>{words.say('quietEverywhere')}</label> {locked && <Locked />}
        <p class="note">{words.say('optionsQuietEverywhereNote')}</p>
      </div>
      <Switch id={`${id}quiet`} disabled={locked} on={settings.quiet} onSwitch={(on) => void change({ type: 'quiet', on })} />
    </Row>
  );
};
