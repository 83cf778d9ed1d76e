import { addressOf } from '../platform/address.js';
import { askTab } from '../platform/ask.js';
import { browser } from '../platform/browser.js';
import { isAllowed } from '../platform/permissions.js';
import type { ReadOutcome, TabState } from '../platform/protocol.js';
import { hostOf, pagePattern, sitePattern } from '../platform/site-pattern.js';

const FILES = ['/content/capture.js', '/content/main.js'];

/** Runs the page script in a tab, now, and sees whether it answers. */
export const startReading = async (tabId: number): Promise<ReadOutcome> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: FILES });
  } catch {
    // No right to this page, or a page of the browser's own: the popup words both from `tabState`.
    return 'refused';
  }
  const answer = await askTab(tabId, 'status', {});
  return answer.ok ? 'started' : 'shadowed';
};

/** True where a script may run in the tab: by a grant for its site, or by a click of the reader's on this page. */
const canRun = async (tabId: number): Promise<boolean> => {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true });
    return true;
  } catch {
    // Refused is the answer to the question.
    return false;
  }
};

/** What the popup has to know of a tab; null where there is no such tab. */
export const tabState = async (wanted: number | null): Promise<TabState | null> => {
  const tab = wanted === null ? (await browser.tabs.query({ active: true, currentWindow: true }))[0] : await browser.tabs.get(wanted).catch(() => undefined);
  if (tab?.id === undefined) return null;
  const pattern = sitePattern(tab.url);
  // The browsers and the welcome page also allow a site for https alone.
  const own = pagePattern(tab.url);
  const allowed = await canRun(tab.id);
  // Without a right to the page its address is hidden; a page with an address that no right could open is closed.
  const closed = !allowed && tab.url !== undefined && pattern === null;
  return {
    tabId: tab.id,
    windowId: tab.windowId ?? browser.windows.WINDOW_ID_NONE,
    host: hostOf(tab.url),
    path: addressOf(tab.url)?.path ?? '',
    pattern,
    access: allowed ? 'allowed' : closed ? 'closed' : 'not-allowed',
    always: own !== null && (await isAllowed(own)),
  };
};

/** Reads the pages of a granted pattern that are open already; no reload is needed. */
export const readOpenTabs = async (pattern: string): Promise<void> => {
  const tabs = await browser.tabs.query({ url: pattern });
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? null : startReading(tab.id))));
};
