import { render } from 'preact';
import { askTab, askWorker } from '../platform/ask.js';
import { browser } from '../platform/browser.js';
import { requestSite } from '../platform/permissions.js';
import { browserWords } from '../platform/words.js';
import { WordsProvider } from '../ui/words.js';
import { Popup } from './Popup.js';
import type { Ports } from './ports.js';

/** Between two questions whether the page has been read: short enough not to be seen. */
const PAUSE_MS = 60;

const ports: Ports = {
  askWorker,
  askTab,
  requestSite,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
};

const words = browserWords(browser.i18n);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

const asked = new URLSearchParams(location.search).get('tab');
const tabId = asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;

render(
  <WordsProvider value={words}>
    <Popup ports={ports} tabId={tabId} asPage={tabId !== null} />
  </WordsProvider>,
  document.body,
);
