import { pageRules } from '../core/rules/change.js';
import type { Settings } from '../core/rules/settings.js';
import { askTab } from '../platform/ask.js';
import { addressOf } from '../platform/address.js';
import { browser } from '../platform/browser.js';
import { tellSurfaces } from '../platform/news.js';
import { allowedSites } from '../platform/permissions.js';
import { covers } from '../platform/site-pattern.js';

const eachTab = async (tell: (tabId: number, url: string | undefined) => Promise<unknown>): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tell(tab.id, tab.url))));
};

/** Sends every page that is being read its rules, then tells our surfaces. Tabs without a page script do not answer, which is no fault. */
export const tellRules = async (settings: Settings): Promise<void> => {
  await eachTab((tabId, url) => askTab(tabId, 'rules', { rules: pageRules(settings, addressOf(url)) }));
  await tellSurfaces({ type: 'settings' });
};

/** Reads every page anew that is being read: its names or their looks have changed. */
export const readAnew = (start: (tabId: number) => Promise<unknown>): Promise<void> =>
  eachTab(async (tabId) => {
    const ended = await askTab(tabId, 'end', {});
    if (ended.ok) await start(tabId);
  });

/**
 * Ends the reading of pages whose site the reader took back: those that only these patterns let us read, and those whose
 * address is hidden from us by now. A press of the toolbar button would still let us read the former; the reader has just said no.
 */
export const endWithdrawn = async (patterns: readonly string[]): Promise<void> => {
  const left = await allowedSites();
  const isWithdrawn = (url: string): boolean => patterns.some((pattern) => covers(pattern, url)) && !left.some((pattern) => covers(pattern, url));
  await eachTab(async (tabId, url) => (url === undefined || isWithdrawn(url) ? askTab(tabId, 'end', {}) : undefined));
};
