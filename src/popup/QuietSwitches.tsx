import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Settings, SettingsIntent } from '../core/rules/settings.js';
import { Locked } from '../ui/Locked.js';
import { Switch } from '../ui/Switch.js';
import { useWords } from '../ui/words.js';
import { isSiteQuiet, quietSite } from './site-quiet.js';

interface Props {
  /** Null for a page that has no site. */
  readonly host: string | null;
  readonly settings: Settings;
  /** True where the reader's organisation settled what holds everywhere. */
  readonly locked: boolean;
  readonly onChange: (intent: SettingsIntent) => void;
}

/** Count only, and leave nothing on the page: on this site, and everywhere. */
export const QuietSwitches = ({ host, settings, locked, onChange }: Props): JSX.Element => {
  const words = useWords();
  const id = useId();
  return (
    <>
      {host !== null && (
        <div class="toggle-site">
          <label for={`${id}site`}>
            {words.say('rulesQuiet')}
            <span class="note">{words.say('rulesQuietNote')}</span>
          </label>
          <Switch id={`${id}site`} on={isSiteQuiet(settings.rules, host)} onSwitch={(on) => onChange(quietSite(host, on))} />
        </div>
      )}
      <div class="toggle-site">
        <label for={`${id}all`}>
          {words.say('quietEverywhere')}
          <span class="note">{words.say('quietEverywhereNote')}</span>
        </label>
        {locked && <Locked />}
        <Switch id={`${id}all`} disabled={locked} on={settings.quiet} onSwitch={(on) => onChange({ type: 'quiet', on })} />
      </div>
    </>
  );
};
