import type { JSX } from 'preact';
import { DEFAULT_SETTINGS } from '../core/rules/settings.js';
import { useWords, type MessageKey } from '../ui/words.js';
import { Confirm } from './Confirm.js';
import { settingsFile } from './settings-download.js';
import { Row, Section } from './rows.js';
import { Sync } from './Sync.js';
import { useOptions } from './use-options.js';

const TOLD: readonly (readonly [MessageKey, MessageKey])[] = [
  ['optionsKept', 'optionsKeptText'],
  ['optionsInMemory', 'optionsInMemoryText'],
  ['optionsNever', 'optionsNeverText'],
  ['optionsNoticed', 'optionsNoticedText'],
];

/** What is stored and where, what never is, what a page can notice; all of it as a file, or gone. */
export const Privacy = (): JSX.Element => {
  const words = useWords();
  const { own, ports, change } = useOptions();
  return (
    <Section id="privacy" title={words.say('optionsPrivacy')} lead={words.say('optionsPrivacyLead')}>
      {TOLD.map(([title, text]) => (
        <Row class="options-row" key={title} text={`${words.say(title)} ${words.say(text)}`}>
          <div class="options-grow">
            <h3>{words.say(title)}</h3>
            <p class="dim">{words.say(text)}</p>
          </div>
        </Row>
      ))}
      <Sync />
      <Row class="btns" text={`${words.say('optionsExportAll')} ${words.say('optionsErase')}`}>
        <button type="button" class="btn" onClick={() => ports.save(settingsFile(own))}>
          {words.say('optionsExportAll')}
        </button>
        <Confirm
          label={words.say('optionsErase')}
          question={words.say('optionsEraseAsk')}
          yes={words.say('optionsEraseYes')}
          no={words.say('optionsEraseNo')}
          done={words.say('optionsErased')}
          onYes={() => change({ type: 'replace', settings: DEFAULT_SETTINGS })}
        />
      </Row>
    </Section>
  );
};
