import { askTab } from '../platform/ask.js';
import { isOff } from '../core/rules/site.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { readSettings } from './settings.js';
import { startReading, tabState } from './tabs.js';

const step = async (tabId: number, by: 1 | -1): Promise<void> => {
  const known = await askTab(tabId, 'step', { by });
  // A page that was not read yet: the command counts as the reader's click.
  if (!known.ok && (await startReading(tabId)) === 'started') await askTab(tabId, 'step', { by });
};

/** Acts on a keyboard command over the active tab. A change of settings is left to `change`. */
export const runCommand = async (command: string, change: (intent: SettingsIntent) => Promise<unknown>): Promise<void> => {
  const tab = await tabState(null);
  if (tab === null) return;
  const { settings } = await readSettings();
  const off = tab.host !== null && isOff(settings.sitesOff, tab.host);
  // Where a site is switched off there is nothing to step through; where names are only counted there is.
  if (command === 'next-mention' && !off) return step(tab.tabId, 1);
  if (command === 'previous-mention' && !off) return step(tab.tabId, -1);
  if (command === 'toggle-site' && tab.host !== null) await change({ type: 'site', host: tab.host, on: off });
};
