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
  if (command === 'next-mention') return step(tab.tabId, 1);
  if (command === 'previous-mention') return step(tab.tabId, -1);
  if (command === 'toggle-site' && tab.host !== null) {
    const { settings } = await readSettings();
    await change({ type: 'site', host: tab.host, on: isOff(settings.sitesOff, tab.host) });
  }
};
