import type { JSX } from 'preact';
import { CopyButton } from '../ui/CopyButton.js';
import { keysIn } from '../ui/keys.js';
import { useWords } from '../ui/words.js';
import { Row, Section } from './rows.js';
import { useOptions } from './use-options.js';

/** No page can link there, so the address is there to be copied. */
const CHROMIUM_SETTINGS = 'chrome://extensions/shortcuts';

/** Keys as keyboards show them. */
const Keys = ({ keys }: { readonly keys: string }): JSX.Element => (
  <bdi>{keysIn(keys).flatMap((key, place) => [...(place === 0 ? [] : [' ']), <kbd class="kbd">{key}</kbd>])}</bdi>
);

/** The keyboard commands with their keys, and where they are changed. */
export const Shortcuts = (): JSX.Element => {
  const words = useWords();
  const { shortcuts, ports } = useOptions();
  const nameOf = ({ name, does }: { readonly name: string; readonly does: string }): string =>
    name === '_execute_action' ? words.say('optionsOpenPopup') : does || name;
  return (
    <Section id="shortcuts" title={words.say('optionsShortcuts')} lead={words.say('optionsShortcutsLead')}>
      <ul class="options-list">
        {shortcuts.map((shortcut) => (
          <Row as="li" class="options-row" key={shortcut.name} text={`${nameOf(shortcut)} ${shortcut.keys}`}>
            <span class="options-grow">{nameOf(shortcut)}</span>
            {shortcut.keys === '' ? <span class="dim">{words.say('optionsNoKeys')}</span> : <Keys keys={shortcut.keys} />}
          </Row>
        ))}
      </ul>
      <Row class="btns" text={words.say('optionsChangeKeys')}>
        {ports.openShortcuts === null ? (
          <>
            <p class="dim">
              {words.say('optionsKeysAddress')} <code class="options-code">{CHROMIUM_SETTINGS}</code>
            </p>
            <CopyButton label={words.say('optionsCopyAddress')} look="btn" text={() => CHROMIUM_SETTINGS} />
          </>
        ) : (
          <button type="button" class="btn" onClick={ports.openShortcuts}>
            {words.say('optionsChangeKeys')}
          </button>
        )}
      </Row>
    </Section>
  );
};
