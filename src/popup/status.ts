import { sayCount } from '../ui/counts.js';
import type { MessageKey, Words } from '../ui/words.js';
import type { IncidentEntry } from './incidents.js';
import type { Loaded } from './load.js';
import type { Screen } from './screen.js';

/** What a page with nothing to show is called. */
export const SCREEN_TITLE: Record<Exclude<Screen, 'found'>, MessageKey> = {
  failed: 'failedTitle',
  reading: 'readingTitle',
  closed: 'closedTitle',
  'not-allowed': 'notAllowedTitle',
  off: 'offTitle',
  shadowed: 'shadowedTitle',
  'no-text': 'noTextTitle',
  'not-a-page': 'notAPageTitle',
  'nothing-found': 'nothingTitle',
};

/** What is told of a page: `page` tells one from another, so that a count that grows while it is read on is not told again. */
export interface Status {
  readonly page: string;
  readonly text: string;
}

/** The page in a few words for those who do not see the surface; null while there is nothing to tell. */
export const statusOf = (screen: Screen, { tab, page }: Loaded, open: readonly IncidentEntry[], words: Words): Status | null => {
  if (screen === 'reading') return null;
  const parts =
    screen === 'found' ? [...open.map(({ incident }) => incident.name), sayCount('mentionsHere', page?.total ?? 0, words)] : [words.say(SCREEN_TITLE[screen])];
  return { page: [screen, tab.tabId, page?.status.title].join(' '), text: parts.join('. ') };
};
