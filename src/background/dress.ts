import { MARK_KINDS, type MarkKind } from '../core/mark-kind.js';
import { marksSheet, withStyles } from '../core/marks-sheet.js';
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

/** Puts the marks' style sheet into the asking document, under names made for it, and tells the names. */
export const dress = async (from: PageSender): Promise<HighlightNames> => {
  const names = randomNames();
  const css = marksSheet(withStyles(template, (await readSettings()).settings.styles), names);
  // The document and not the frame: an answer that comes late must not land in the next page of the tab.
  const target = from.documentId === undefined ? { tabId: from.tabId, frameIds: [from.frameId] } : { tabId: from.tabId, documentIds: [from.documentId] };
  await browser.scripting.insertCSS({ target, css, origin: 'AUTHOR' });
  return names;
};
