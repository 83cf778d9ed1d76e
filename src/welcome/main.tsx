import { render } from 'preact';
import { askWorker } from '../platform/ask.js';
import { commandKeys } from '../platform/command-keys.js';
import { allowedSites, onSitesChange, removeSites, requestSites } from '../platform/permissions.js';
import { pageWords } from '../platform/page-words.js';
import { WordsProvider } from '../ui/words.js';
import type { Ports } from './ports.js';
import { Welcome } from './Welcome.js';

const ports: Ports = {
  packs: async () => {
    const answer = await askWorker('packs', {});
    return answer.ok ? answer.value.packs : [];
  },
  allowedSites,
  onSitesChange,
  requestSites,
  removeSites,
  commandKeys,
};

const words = pageWords();
document.title = words.say('welcomePageTitle');

render(
  <WordsProvider value={words}>
    <Welcome ports={ports} />
  </WordsProvider>,
  document.body,
);
