import { pageRules } from '../core/rules/change.js';
import type { Settings } from '../core/rules/settings.js';
import { askTab } from '../platform/ask.js';
import { addressOf } from '../platform/address.js';
import { browser } from '../platform/browser.js';
import { tellSurfaces } from '../platform/news.js';
import { allowedSites } from '../platform/permissions.js';
import { covers } from '../platform/site-pattern.js';
import { undress } from './dress.js';
import { startReading } from './tabs.js';

const eachTab = async (tell: (tabId: number, url: string | undefined) => Promise<unknown>): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : tell(tab.id, tab.url))));
};

const restart = async (tabId: number): Promise<void> => {
  const ended = await askTab(tabId, 'end', {});
  if (!ended.ok) return;
  await undress(tabId);
  await startReading(tabId);
};

/**
 * Sends every page that is being read its rules. Tabs without a page script do not answer, which is no fault. A page on which
 * nothing may stand any more is read anew, so that nothing is left of what stood there. Then our own surfaces are told. `before` null: it is not known.
 */
export const tellRules = async (before: Settings | null, settings: Settings): Promise<void> => {
  await eachTab((tabId, url) => {
    const address = addressOf(url);
    const rules = pageRules(settings, address);
    return before !== null && pageRules(before, address).on && !rules.on ? restart(tabId) : askTab(tabId, 'rules', { rules });
  });
  await tellSurfaces({ type: 'settings' });
};

/** Reads every page anew that is being read: its names or their looks have changed. */
export const readAnew = (): Promise<void> => eachTab(restart);

/**
 * Ends the reading of pages whose site the reader took back: those that only these patterns let us read, and those whose
 * address is hidden from us by now. A press of the toolbar button would still let us read the former; the reader has just said no.
 */
export const endWithdrawn = async (patterns: readonly string[]): Promise<void> => {
  const left = await allowedSites();
  const isWithdrawn = (url: string): boolean => patterns.some((pattern) => covers(pattern, url)) && !left.some((pattern) => covers(pattern, url));
  await eachTab(async (tabId, url) => {
    if (url !== undefined && !isWithdrawn(url)) return;
    await askTab(tabId, 'end', {});
    await undress(tabId);
  });
};
