import { render } from 'preact';
import { sidePanelOpener } from '../platform/side-panel.js';
import { pageWords } from '../platform/page-words.js';
import { WordsProvider } from '../ui/words.js';
import { exportReading } from './export-reading.js';
import { ownPorts } from './own-ports.js';
import { Popup } from './Popup.js';
import type { Ports } from './ports.js';

const openPanel = sidePanelOpener();

const ports: Ports = {
  ...ownPorts,
  watch: null,
  // The popup has done its work: what it showed goes on beside the page.
  keepOpen: openPanel === null ? null : (windowId) => void openPanel(windowId).then(() => close(), console.error),
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
      <Popup ports={ports} tabId={tabId} place={tabId === null ? 'window' : 'page'} />
    </WordsProvider>,
    document.body,
  );
