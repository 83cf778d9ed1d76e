import { askTab, askWorker } from '../platform/ask.js';
import { copyText } from '../platform/copy-text.js';
import { requestSite } from '../platform/permissions.js';
import { saveFile } from '../platform/save-file.js';
import { today } from '../platform/today.js';
import type { Ports } from './ports.js';

/** Between two questions whether the page has been read: short enough not to be seen. */
const PAUSE_MS = 60;

/** The ways of the surfaces to the world that all of them share. */
export const ownPorts: Omit<Ports, 'watch' | 'keepOpen'> = {
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
