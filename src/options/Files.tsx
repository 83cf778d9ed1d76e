import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { countNew, readSettingsFile, type SettingsCount } from '../core/rules/settings-file.js';
import { sayCount, sayList } from '../ui/counts.js';
import { useWords, type Words } from '../ui/words.js';
import { Row, Section } from './rows.js';
import { settingsFile } from './settings-download.js';
import { useOptions } from './use-options.js';

const sayCounts = ({ rules, terms, sites, looks }: SettingsCount, words: Words): string => {
  const parts = [
    [rules, sayCount('optionsCountRules', rules, words)],
    [terms, sayCount('optionsCountTerms', terms, words)],
    [sites, sayCount('optionsCountSites', sites, words)],
    [looks, sayCount('optionsCountLooks', looks, words)],
  ] as const;
  return sayList(
    parts.filter(([count]) => count > 0).map(([, text]) => text),
    words,
  );
};

/** All settings to a file, and back from one. A file that is at fault in one place changes nothing. */
export const Files = (): JSX.Element => {
  const words = useWords();
  const id = useId();
  const { own, ports, change } = useOptions();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  const read = async (file: File): Promise<void> => {
    const found = readSettingsFile(await file.text());
    if (!found.ok) {
      const { path, reason } = found.error;
      return setSaid(path === '' ? words.say('optionsNotImported', reason) : words.say('optionsNotImportedAt', path, reason));
    }
    if (!(await change({ type: 'replace', settings: found.value }))) return;
    const fresh = sayCounts(countNew(own, found.value), words);
    const gone = sayCounts(countNew(found.value, own), words);
    setSaid(
      [
        fresh === '' ? words.say('optionsImportedNothing') : words.say('optionsImported', fresh),
        ...(gone === '' ? [] : [words.say('optionsImportedGone', gone)]),
        words.say('optionsImportedUndo'),
      ].join(' '),
    );
  };
  return (
    <Section id="files" title={words.say('optionsFiles')} lead={words.say('optionsFilesLead')}>
      <Row class="btns" text={`${words.say('optionsExport')} ${words.say('optionsImport')}`}>
        <button type="button" class="btn" onClick={() => ports.save(settingsFile(own))}>
          {words.say('optionsExport')}
        </button>
        <button type="button" class="btn" aria-describedby={`${id}note`} onClick={() => input.current?.click()}>
          {words.say('optionsImport')}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words.say('optionsImport')}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void read(file);
            // The same file, repaired, is to be taken again.
            currentTarget.value = '';
          }}
        />
        <p class="note options-whole" id={`${id}note`}>
          {words.say('optionsImportNote')}
        </p>
        <p class="options-said" role="status">
          {said}
        </p>
      </Row>
    </Section>
  );
};
