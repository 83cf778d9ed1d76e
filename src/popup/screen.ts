import { isOff } from '../core/rules/site.js';
import { mayRead } from './load.js';
import type { PopupState } from './use-popup.js';

/** Which of the popup's faces is shown. */
export type Screen = 'failed' | 'reading' | 'closed' | 'not-allowed' | 'off' | 'shadowed' | 'no-text' | 'not-a-page' | 'nothing-found' | 'found';

/** The face that fits what is known; the first reason that keeps the page from being shown wins. */
export const screenOf = ({ loaded, problem }: Pick<PopupState, 'loaded' | 'problem'>): Screen => {
  if (loaded === null) return problem === null ? 'reading' : 'failed';
  const { tab, page } = loaded;
  if (page === null) {
    if (tab.access === 'closed') return 'closed';
    if (tab.access === 'not-allowed') return 'not-allowed';
    if (!mayRead(loaded)) return 'off';
    if (problem === 'shadowed') return 'shadowed';
    return problem === null ? 'reading' : 'failed';
  }
  if (tab.host !== null && isOff(loaded.settings.sitesOff, tab.host)) return 'off';
  const { state } = page.status;
  if (state === 'no-text' || state === 'not-a-page') return state;
  if (state === 'reading') return 'reading';
  return page.total === 0 && page.terms.length === 0 && !page.status.stories.some((story) => story.open) ? 'nothing-found' : 'found';
};
