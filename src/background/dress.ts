import { MARK_KINDS, type MarkKind } from '../core/mark-kind.js';
import { marksSheet, withStyles } from '../core/marks-sheet.js';
import { z } from '../core/zod.js';
import { browser } from '../platform/browser.js';
import type { HighlightNames } from '../platform/protocol.js';
import type { PageSender } from '../platform/serve.js';
import template from '../ui/marks-page.css?inline';
import { readSettings } from './settings.js';

const randomName = (): string => `m${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`;

/** Names for one document that no page can know beforehand. */
const randomNames = (): HighlightNames => {
  const kinds: readonly (MarkKind | 'now')[] = [...MARK_KINDS, 'now'];
  return Object.fromEntries(kinds.map((kind) => [kind, randomName()])) as HighlightNames;
};

const sheetSchema = z.strictObject({ css: z.string(), documentId: z.string().nullable() });
type Sheet = z.infer<typeof sheetSchema>;

const keyOf = (tabId: number): string => `dress.${tabId}`;

// The document and not the frame: an answer that comes late must not land in the next page of the tab.
const targetOf = (tabId: number, { documentId }: Sheet) => (documentId === null ? { tabId, frameIds: [0] } : { tabId, documentIds: [documentId] });

/** Puts the marks' style sheet into the asking document, under names made for it, and tells the names. */
export const dress = async ({ tabId, documentId, incognito }: PageSender): Promise<HighlightNames> => {
  const names = randomNames();
  const css = marksSheet(withStyles(template, (await readSettings()).settings.styles), names);
  const sheet: Sheet = { css, documentId: documentId ?? null };
  await browser.scripting.insertCSS({ target: targetOf(tabId, sheet), css, origin: 'AUTHOR' });
  // In the memory of the browser, and nothing of a private window: there the sheet, whose names mean nothing by then, goes with its page.
  if (!incognito) await browser.storage.session.set({ [keyOf(tabId)]: sheet });
  return names;
};

/** Takes the marks' style sheet out of the document in a tab again. */
export const undress = async (tabId: number): Promise<void> => {
  const key = keyOf(tabId);
  const { [key]: kept } = await browser.storage.session.get(key);
  const sheet = sheetSchema.safeParse(kept);
  await forgetDress(tabId);
  if (!sheet.success) return;
  try {
    await browser.scripting.removeCSS({ target: targetOf(tabId, sheet.data), css: sheet.data.css, origin: 'AUTHOR' });
  } catch {
    // The document is gone, or closed to us: nothing of ours can be taken out of it.
  }
};

/** Forgets the sheet of a tab that is closed. */
export const forgetDress = (tabId: number): Promise<void> => browser.storage.session.remove(keyOf(tabId));
