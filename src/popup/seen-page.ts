import type { SeenPage } from '../core/rules/preview.js';
import { openStories } from './explain.js';
import type { Loaded } from './load.js';

/** The page in the tab, as a preview of a change has to know it; null where it was not read. */
export const seenPage = ({ tab: { host, path }, page }: Pick<Loaded, 'tab' | 'page'>): SeenPage | null =>
  page === null ? null : { address: host === null ? null : { host, path }, stories: openStories(page.status.stories), mentions: page.seen };
