import { err, ok } from '../core/result.js';
import { partialDate } from '../core/pack/text-schema.js';
import { settingsIntentSchema } from '../core/rules/settings-schema.js';
import { z } from '../core/zod.js';
import { browser } from '../platform/browser.js';
import type { OwnHandlers } from '../platform/serve.js';
import { applyChange } from './apply.js';
import { dateByReader, setDateByReader } from './page-date.js';
import { installedPacks } from './packs.js';
import { readHead } from './read-head.js';
import { leadTo, readTexts } from './read-texts.js';
import { readSettings } from './settings.js';
import { runSync } from './sync.js';
import { startReading, tabState } from './tabs.js';
import { takeWanted } from './wanted.js';

const nothing = z.strictObject({});
const tabId = z.number().int().min(0);
const count = z.number().int().min(0);

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
  sync: {
    ask: z.strictObject({ do: z.enum(['look', 'on', 'off', 'now']) }),
    run: async (ask) => ok(await runSync(ask.do)),
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
  texts: {
    ask: z.strictObject({ tabId }),
    run: async (ask) => ok({ texts: await readTexts(ask.tabId) }),
  },
  lead: {
    ask: z.strictObject({ tabId, block: count, start: count, end: count, exact: z.string().max(1_000) }),
    run: async ({ tabId: tab, ...place }) => ok({ found: await leadTo(tab, place) }),
  },
  setDate: {
    ask: z.strictObject({ tabId, date: partialDate.nullable() }),
    run: async ({ tabId: tab, date }) => {
      await setDateByReader(tab, date);
      return ok(null);
    },
  },
};
