import { z } from '../core/zod.js';
import { browser } from '../platform/browser.js';
import { tellSurfaces } from '../platform/news.js';
import type { Wish } from '../platform/protocol.js';

/** Where a reader asked for something. */
export interface WishPlace {
  readonly tabId: number;
  readonly windowId: number | undefined;
  readonly incognito: boolean;
}

const wishSchema = z.strictObject({ entity: z.string().nullable(), query: z.string().nullable() });

const keyOf = (tabId: number): string => `wanted.${tabId}`;

// Nothing of a private window is stored: its wish lives as long as the worker, which is as long as it takes the popup to open.
const unstored = new Map<number, Wish>();

const keep = async ({ tabId, incognito }: WishPlace, wish: Wish): Promise<void> => {
  if (incognito) unstored.set(tabId, wish);
  else await browser.storage.session.set({ [keyOf(tabId)]: wish });
};

/**
 * Shows what a reader asked for: in the surface beside the page where one is open in the window, else in the popup. Where the browser
 * opens none (it is open already, or it wants a gesture for it), the same page opens in a tab.
 */
export const showWish = async (wish: Wish, place: WishPlace): Promise<void> => {
  const { tabId, windowId } = place;
  if (windowId !== undefined && (await tellSurfaces({ type: 'wish', windowId, wish }))) return;
  await keep(place, wish);
  try {
    await browser.action.openPopup(windowId === undefined ? {} : { windowId });
  } catch {
    // The popup is open already, or the browser shows none: a tab does as well.
    await browser.tabs.create({ url: browser.runtime.getURL(`popup/popup.html?tab=${tabId}`), openerTabId: tabId });
  }
};

/** The tab in front, or a new one for it, before or behind. Null where the browser has none. */
const tabFor = async (disposition: string) => {
  if (disposition !== 'currentTab') return browser.tabs.create({ url: 'about:blank', active: disposition === 'newForegroundTab' });
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab ?? null;
};

/** Shows what a reader asked for as a page of its own, in the tab that the browser names: nothing of it stands in an address, so that no history keeps it. */
export const showWishInTab = async (wish: Wish, disposition: string): Promise<void> => {
  const tab = await tabFor(disposition);
  if (tab?.id === undefined) return;
  await keep({ tabId: tab.id, windowId: tab.windowId, incognito: tab.incognito }, wish);
  await browser.tabs.update(tab.id, { url: browser.runtime.getURL(`popup/popup.html?tab=${tab.id}`) });
};

/** What the reader asked to see over this tab; told once, then forgotten. */
export const takeWanted = async (tabId: number): Promise<Wish | null> => {
  const kept = unstored.get(tabId);
  unstored.delete(tabId);
  if (kept !== undefined) return kept;
  const key = keyOf(tabId);
  const { [key]: value } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  const wish = wishSchema.safeParse(value);
  return wish.success ? wish.data : null;
};
