import { browser } from './browser.js';
import type { News } from './news.js';
import { onNews } from './news.js';
import { onSitesChange } from './permissions.js';

/** What became of the page in a tab: another one is coming, its text or its marks are others, or what we may do there has changed. */
export type TabNews = 'left' | 'page' | 'frame';

/** The tab in front of each window, as it changes. Gives the way to end that. */
export const onFront = (changed: (tabId: number, windowId: number) => void): (() => void) => {
  const listener = ({ tabId, windowId }: { readonly tabId: number; readonly windowId: number }): void => changed(tabId, windowId);
  browser.tabs.onActivated.addListener(listener);
  return () => browser.tabs.onActivated.removeListener(listener);
};

/** A tab's page that was made ready behind takes its place under another number, or a tab is closed (then `by` is null). */
export const onTabGone = (gone: (tabId: number, by: number | null) => void): (() => void) => {
  const replaced = (by: number, tabId: number): void => gone(tabId, by);
  const removed = (tabId: number): void => gone(tabId, null);
  browser.tabs.onReplaced.addListener(replaced);
  browser.tabs.onRemoved.addListener(removed);
  return () => {
    browser.tabs.onReplaced.removeListener(replaced);
    browser.tabs.onRemoved.removeListener(removed);
  };
};

/** The window that this page of ours is in, and the tab in front there (null where there is none). */
export const ownWindow = async (): Promise<{ readonly windowId: number; readonly tabId: number | null }> => {
  const { id = browser.windows.WINDOW_ID_NONE } = await browser.windows.getCurrent();
  const [tab] = await browser.tabs.query({ active: true, windowId: id });
  return { windowId: id, tabId: tab?.id ?? null };
};

/** Calls back whenever something happens to the page in this tab; gives the way to end that. */
export const watchTab = (tabId: number, hear: (news: TabNews) => void): (() => void) => {
  const onUpdated = (id: number, { status, url, title }: { readonly status?: string; readonly url?: string; readonly title?: string }): void => {
    if (id !== tabId) return;
    if (status === 'loading') hear('left');
    else if (status === 'complete' || url !== undefined || title !== undefined) hear('frame');
  };
  const onTold = (news: News): boolean => {
    if (news.type === 'settings') hear('frame');
    else if (news.type === 'page' && news.tabId === tabId) hear('page');
    return false;
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  const ends = [onNews(onTold), onSitesChange(() => hear('frame')), () => browser.tabs.onUpdated.removeListener(onUpdated)];
  return () => ends.forEach((end) => end());
};
