import { render } from 'preact';
import { pageWords } from '../platform/page-words.js';
import { onWish } from '../platform/news.js';
import { onFront, onTabGone, ownWindow, watchTab } from '../platform/tab-events.js';
import { ownPorts } from '../popup/own-ports.js';
import { WordsProvider } from '../ui/words.js';
import { Panel } from './Panel.js';

const ports = { ...ownPorts, watch: watchTab, keepOpen: null, ownWindow, onFront, onTabGone, onWish };

render(
  <WordsProvider value={pageWords()}>
    <Panel ports={ports} />
  </WordsProvider>,
  document.body,
);
