import { render } from 'preact';
import { askTab, askWorker } from '../platform/ask.js';
import { copyText } from '../platform/copy-text.js';
import { requestSite } from '../platform/permissions.js';
import { saveFile } from '../platform/save-file.js';
import { today } from '../platform/today.js';
import { pageWords } from '../platform/page-words.js';
import { WordsProvider } from '../ui/words.js';
import { exportReading } from './export-reading.js';
import { Popup } from './Popup.js';
import type { Ports } from './ports.js';

/** Between two questions whether the page has been read: short enough not to be seen. */
const PAUSE_MS = 60;

const ports: Ports = {
  askWorker,
  askTab,
  requestSite,
  read: async ({ pack, incident, article, signals }) => {
    // What reads is loaded only where there is a text to read, and the words of its language alone.
    const [{ readArticle }, { tongueOf }] = await Promise.all([import('../core/reading/read-article.js'), import('../core/reading/tongue.js')]);
    return readArticle(pack, incident, article, signals, today(), await tongueOf(article, signals.lang));
  },
  copy: copyText,
  save: saveFile,
  pause: () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS)),
};

const words = pageWords();

const parameters = new URLSearchParams(location.search);
const asked = parameters.get('tab');
const tabId = asked !== null && /^\d+$/.test(asked) ? Number(asked) : null;

/** The page as a file's content: what `npm start` writes down. Nothing links here. */
const showReading = async (tab: number): Promise<void> => {
  const reading = await exportReading(ports, tab);
  const text = document.createElement('pre');
  text.dataset['export'] = 'reading';
  if (reading.ok) text.textContent = JSON.stringify(reading.value);
  else text.dataset['failed'] = reading.error;
  document.body.append(text);
};

if (tabId !== null && parameters.get('export') === 'reading') void showReading(tabId);
else
  render(
    <WordsProvider value={words}>
      <Popup ports={ports} tabId={tabId} asPage={tabId !== null} />
    </WordsProvider>,
    document.body,
  );
