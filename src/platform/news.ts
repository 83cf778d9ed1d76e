import type { Runtime } from 'webextension-polyfill';
import { browser } from './browser.js';
import type { Wish } from './protocol.js';

/** What the worker tells our pages that stay open: a page was read or has changed, the settings have, or a reader wishes to see something. */
export type News =
  { readonly type: 'page'; readonly tabId: number } | { readonly type: 'settings' } | { readonly type: 'wish'; readonly windowId: number; readonly wish: Wish };

interface Letter {
  readonly to: 'surfaces';
  readonly news: News;
}

// The form is the worker's word, as with its answers; that it is the worker's is seen from the sender.
const isLetter = (value: unknown): value is Letter =>
  typeof value === 'object' && value !== null && 'to' in value && value.to === 'surfaces' && 'news' in value;

/** Our pages in tabs and page scripts come with a tab; only the worker and surfaces beside the tabs come without. */
const isWorker = ({ id, tab }: Runtime.MessageSender): boolean => id === browser.runtime.id && tab === undefined;

/** Tells all open surfaces. True where one of them took it up; false where there is none. */
export const tellSurfaces = async (news: News): Promise<boolean> => {
  const letter: Letter = { to: 'surfaces', news };
  try {
    return (await browser.runtime.sendMessage(letter)) === true;
  } catch {
    // Nobody is there to hear it.
    return false;
  }
};

/** Calls back with each piece of news; `hear` says whether it took it up. Gives the way to end that. */
export const onNews = (hear: (news: News) => boolean): (() => void) => {
  const listener = (value: unknown, sender: Runtime.MessageSender): Promise<true> | undefined =>
    // Whoever has nothing to say stays silent: the first answer is the only one that arrives.
    isLetter(value) && isWorker(sender) && hear(value.news) ? Promise.resolve(true) : undefined;
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
};

/** Calls back with each wish of the reader in this window, and takes it up. Gives the way to end that. */
export const onWish = (windowId: number, hear: (wish: Wish) => void): (() => void) =>
  onNews((news) => {
    if (news.type !== 'wish' || news.windowId !== windowId) return false;
    hear({ ...news.wish });
    return true;
  });
