import { browser } from '../platform/browser.js';
import type { PageSender } from '../platform/serve.js';

const keyOf = (tabId: number): string => `wanted.${tabId}`;

// Nothing of a private window is stored: what was wanted there is forgotten with the worker, and the popup opens at the top.
const inPrivate = new Map<number, string>();

/**
 * Opens the popup at an entity, because a page's card was asked to. Where the browser does not open it (it is open already, the tab
 * is not in front), the same page opens in a tab.
 */
export const openPopupAt = async (entity: string, from: PageSender): Promise<void> => {
  if (from.incognito) inPrivate.set(from.tabId, entity);
  else await browser.storage.session.set({ [keyOf(from.tabId)]: entity });
  if (!from.active) return;
  try {
    await browser.action.openPopup(from.windowId === undefined ? {} : { windowId: from.windowId });
  } catch {
    // The popup is open already, or the browser shows none: a tab does as well.
    await browser.tabs.create({ url: browser.runtime.getURL(`popup/popup.html?tab=${from.tabId}`), openerTabId: from.tabId });
  }
};

/** The entity at which the popup was asked to open over this tab; asked once, then forgotten. */
export const takeWanted = async (tabId: number): Promise<string | null> => {
  const own = inPrivate.get(tabId);
  inPrivate.delete(tabId);
  if (own !== undefined) return own;
  const key = keyOf(tabId);
  const { [key]: entity } = await browser.storage.session.get(key);
  await browser.storage.session.remove(key);
  return typeof entity === 'string' ? entity : null;
};
