import { publicationOf } from '../core/article/publication/publication.js';
import { partialDate } from '../core/pack/text-schema.js';
import { z } from '../core/zod.js';
import { browser } from '../platform/browser.js';
import type { PageSender } from '../platform/serve.js';
import { today } from '../platform/today.js';
import { readHead } from './read-head.js';

const keptSchema = z.strictObject({ address: z.string(), date: partialDate.nullable(), byReader: z.boolean() });
type Kept = z.infer<typeof keptSchema>;

const keyOf = (tabId: number): string => `page.${tabId}`;

const withoutHash = (url: string | undefined): string => (url ?? '').replace(/#.*$/s, '');

/** What is kept of the page in a tab. In the memory of the browser, until the tab leads elsewhere or is closed. */
const readKept = async (tabId: number, url: string | undefined): Promise<Kept | null> => {
  const key = keyOf(tabId);
  const { [key]: value } = await browser.storage.session.get(key);
  const kept = keptSchema.safeParse(value);
  return kept.success && kept.data.address === withoutHash(url) ? kept.data : null;
};

const keep = (tabId: number, kept: Kept): Promise<void> => browser.storage.session.set({ [keyOf(tabId)]: kept });

/** Forgets the page of a tab. */
export const forgetPage = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));

/** The date of the page that asks, the reader's own before the page's; null where it gives none. Found once for each page, and not kept of private windows. */
export const pageDate = async ({ tabId, documentId, url, incognito }: PageSender): Promise<string | null> => {
  const kept = incognito ? null : await readKept(tabId, url);
  if (kept !== null) return kept.date;
  const signals = await readHead({ tabId, documentId });
  const date = signals === null ? null : (publicationOf(signals, today())?.date ?? null);
  if (signals?.loading === false && !incognito) await keep(tabId, { address: withoutHash(url), date, byReader: false });
  return date;
};

/** The date that the reader set for the page in a tab. */
export const dateByReader = async (tabId: number): Promise<string | null> => {
  const { url } = await browser.tabs.get(tabId);
  const kept = await readKept(tabId, url);
  return kept?.byReader === true ? kept.date : null;
};

/** Keeps the reader's date for the page in a tab, or forgets it. Nothing is kept of a private window. */
export const setDateByReader = async (tabId: number, date: string | null): Promise<void> => {
  const { url, incognito } = await browser.tabs.get(tabId);
  if (date === null) await forgetPage(tabId);
  else if (!incognito && url !== undefined) await keep(tabId, { address: withoutHash(url), date, byReader: true });
};
