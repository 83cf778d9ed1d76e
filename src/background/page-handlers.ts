import { reasonSchema } from '../core/match/reason-schema.js';
import { err, ok } from '../core/result.js';
import { z } from '../core/zod.js';
import { addressOf } from '../platform/address.js';
import { tellSurfaces } from '../platform/news.js';
import type { PageHandlers } from '../platform/serve.js';
import cardSheet from '../ui/card.css?inline';
import { showCount } from './badge.js';
import { cardTree } from './card.js';
import { dress } from './dress.js';
import { pageDate } from './page-date.js';
import { findOwner, installedTable } from './packs.js';
import { pageRules } from '../core/rules/change.js';
import { readSettings } from './settings.js';
import { showWish } from './wanted.js';

const nothing = z.strictObject({});
const entityId = z.string().max(170);

/** All that a page script is served: public facts, its own rules, and nothing that changes anything. */
export const pageHandlers: PageHandlers = {
  hello: {
    ask: nothing,
    run: async (_, from) => {
      const { settings } = await readSettings();
      // A frame that hides where it is from gets public names only.
      const own = settings.markTerms && from.url !== undefined ? settings.terms : [];
      return ok({ table: installedTable(own), rules: pageRules(settings, addressOf(from.url)) });
    },
  },
  dress: {
    ask: nothing,
    run: async (_, from) => ok({ names: await dress(from) }),
  },
  card: {
    ask: z.strictObject({
      entities: z.array(entityId).min(1).max(40),
      reason: reasonSchema,
      text: z.string().max(1_000),
      index: z.number().int().min(0),
      total: z.number().int().min(0),
      withSheet: z.boolean(),
    }),
    run: async (ask, from) => {
      const { settings } = await readSettings();
      return ok({ tree: cardTree(ask, await pageDate(from), settings.markTerms ? settings.terms : []), sheet: ask.withSheet ? cardSheet : null });
    },
  },
  report: {
    ask: z.strictObject({ mentions: z.number().int().min(0).max(1e6), open: z.boolean() }),
    run: async (count, from) => {
      await showCount(count, from);
      await tellSurfaces({ type: 'page', tabId: from.tabId });
      return ok(null);
    },
  },
  open: {
    ask: z.strictObject({ entity: entityId }),
    run: async ({ entity }, from) => {
      if (findOwner(entity) === null) return err('unknown-entity');
      // A page behind has no say in what is opened.
      if (from.active) await showWish({ entity, query: null }, from);
      return ok(null);
    },
  },
};
