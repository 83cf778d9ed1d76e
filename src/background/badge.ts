import { browser } from '../platform/browser.js';
import type { PageSender } from '../platform/serve.js';

const MOST_SHOWN = 999;

/** The number on the icon: the mentions of a page whose story is known; nothing elsewhere, and nothing from private windows. */
export const showCount = async (count: { readonly mentions: number; readonly open: boolean }, from: PageSender): Promise<void> => {
  const shown = count.open && count.mentions > 0 && !from.incognito;
  await browser.action.setBadgeText({ tabId: from.tabId, text: shown ? String(Math.min(count.mentions, MOST_SHOWN)) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId: from.tabId, color: '#1a1a1c' });
};
