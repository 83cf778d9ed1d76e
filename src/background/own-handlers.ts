import { err, ok, type Result } from '../core/result.js';
import { partialDate } from '../core/pack/text-schema.js';
import { settingsIntentSchema } from '../core/rules/settings-schema.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { z } from '../core/zod.js';
import { browser } from '../platform/browser.js';
import { tellSurfaces } from '../platform/news.js';
import type { OwnHandlers } from '../platform/serve.js';
import { dateByReader, setDateByReader } from './page-date.js';
import { installedPacks } from './packs.js';
import { readHead } from './read-head.js';
import { syncRegistration } from './registration.js';
import { changeSettings, readSettings, type SettingsState } from './settings.js';
import { startReading, tabState } from './tabs.js';
import { readAnew, tellRules } from './tell-tabs.js';
import { takeWanted } from './wanted.js';

const nothing = z.strictObject({});
const tabId = z.number().int().min(0);

/** Makes a change of settings and lets everything that depends on it know. */
export const applyChange = async (intent: SettingsIntent): Promise<Result<SettingsState, string>> => {
  const { settings: before } = await readSettings();
  const state = await changeSettings(intent);
  if (!state.ok) return state;
  const { settings } = state.value;
  const differs = (key: 'sitesOff' | 'styles' | 'terms' | 'markTerms'): boolean => JSON.stringify(before[key]) !== JSON.stringify(settings[key]);
  await tellRules(settings);
  await tellSurfaces({ type: 'settings' });
  if (differs('sitesOff')) await syncRegistration();
  if (differs('styles') || differs('markTerms') || (settings.markTerms && differs('terms'))) await readAnew(startReading);
  return state;
};

/** What our own pages are served. */
export const ownHandlers: OwnHandlers = {
  tab: {
    ask: z.strictObject({ tabId: tabId.nullable() }),
    run: async (ask) => {
      const state = await tabState(ask.tabId);
      return state === null ? err('no-tab') : ok(state);
    },
  },
  read: {
    ask: z.strictObject({ tabId }),
    run: async (ask) => ok({ outcome: await startReading(ask.tabId) }),
  },
  reload: {
    ask: z.strictObject({ tabId }),
    run: async (ask) => {
      await browser.tabs.reload(ask.tabId);
      return ok(null);
    },
  },
  settings: {
    ask: nothing,
    run: async () => ok(await readSettings()),
  },
  change: {
    ask: z.strictObject({ intent: settingsIntentSchema }),
    run: ({ intent }) => applyChange(intent),
  },
  packs: {
    ask: nothing,
    run: () => ok(installedPacks()),
  },
  wanted: {
    ask: z.strictObject({ tabId }),
    run: async (ask) => ok({ wish: await takeWanted(ask.tabId) }),
  },
  head: {
    ask: z.strictObject({ tabId }),
    run: async (ask) => ok({ signals: await readHead(ask), setDate: await dateByReader(ask.tabId) }),
  },
  setDate: {
    ask: z.strictObject({ tabId, date: partialDate.nullable() }),
    run: async ({ tabId: tab, date }) => {
      await setDateByReader(tab, date);
      return ok(null);
    },
  },
};
