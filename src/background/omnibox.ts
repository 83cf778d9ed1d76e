import { createSearch, type Found, type SearchAnswer } from '../core/search/search.js';
import { browser } from '../platform/browser.js';
import type { Wish } from '../platform/protocol.js';
import { browserWords } from '../platform/words.js';
import { findOwner, installedPacks } from './packs.js';
import { showWishInTab } from './wanted.js';

/** The address bar's own list has room for no more. */
const MOST_SUGGESTED = 6;

/** The address bar; undefined where the browser lets nobody into it, as on a phone. */
const bar: typeof browser.omnibox | undefined = browser.omnibox;

// A cache only: it is made again from the same packs whenever the worker starts.
let search: ((query: string, most: number) => SearchAnswer) | null = null;

/** Chromium reads a suggestion as XML and Firefox as it stands: without these two, it is the same for both. */
const plain = (text: string): string => text.replaceAll('&', '＆').replaceAll('<', '‹');

const suggestionOf = ({ entry: { kind, pack, id, title }, by }: Found): { readonly content: string; readonly description: string } => ({
  content: kind === 'entity' ? `${pack}:${id}` : title,
  description: plain(by === null ? title : `${title} – ${by.text}`),
});

/** What was typed or chosen: the runtime id of an entity opens at it, anything else is a search. */
const wishOf = (text: string): Wish => {
  const owner = findOwner(text);
  const isEntity = owner !== null && owner.pack.entities.some(({ id }) => id === owner.id);
  return isEntity ? { entity: text, query: null } : { entity: null, query: text.trim().slice(0, 200) };
};

/** Searches the record from the address bar, behind the keyword of the manifest. To be called once, at the top level of the worker. */
export const listenOmnibox = (): void => {
  bar?.setDefaultSuggestion({ description: browserWords(browser.i18n).say('searchRecord') });
  bar?.onInputChanged.addListener((text, suggest) => {
    search ??= createSearch(installedPacks().packs);
    // The browser takes each content once.
    const found = new Map(
      search(text, MOST_SUGGESTED * 2)
        .found.map(suggestionOf)
        .map((one) => [one.content, one]),
    );
    suggest([...found.values()].slice(0, MOST_SUGGESTED));
  });
  bar?.onInputEntered.addListener((text, disposition) => void showWishInTab(wishOf(text), disposition));
};
