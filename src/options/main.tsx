import { render } from 'preact';
import { askWorker } from '../platform/ask.js';
import { browser } from '../platform/browser.js';
import { copyText } from '../platform/copy-text.js';
import { allowedSites, removeSites, requestSite } from '../platform/permissions.js';
import { saveFile } from '../platform/save-file.js';
import { shortcuts, shortcutSettings } from '../platform/shortcuts.js';
import { pageWords } from '../platform/page-words.js';
import { WordsProvider } from '../ui/words.js';
import { Options } from './Options.js';
import type { Ports } from './ports.js';

const ports: Ports = {
  askWorker,
  allowedSites,
  requestSite,
  withdrawSite: (pattern) => removeSites([pattern]),
  shortcuts,
  openShortcuts: shortcutSettings(),
  version: browser.runtime.getManifest().version,
  copy: copyText,
  save: saveFile,
};

const words = pageWords();
document.title = words.say('optionsDocument');

render(
  <WordsProvider value={words}>
    <Options ports={ports} />
  </WordsProvider>,
  document.body,
);
