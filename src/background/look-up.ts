import { queryOfSelection } from '../core/search/selected.js';
import { browser } from '../platform/browser.js';
import { browserWords } from '../platform/words.js';
import { showWish } from './wanted.js';

const ID = 'look-up';

/** The browser's menus; undefined where it has none, as on a phone. */
const menus: typeof browser.contextMenus | undefined = browser.contextMenus;

/** Puts the way to the search into the menu of selected words. May be done again at any time: there is one entry then, too. */
export const offerLookUp = (): Promise<void> =>
  navigator.locks.request('menus', async () => {
    if (menus === undefined) return;
    await menus.removeAll();
    menus.create({ id: ID, title: browserWords(browser.i18n).say('lookUp'), contexts: ['selection'] });
  });

/** Searches for what was selected when the reader asks for it. To be called once, at the top level of the worker. */
export const listenLookUp = (): void => {
  menus?.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const query = queryOfSelection(selectionText);
    // Words may be selected where there is no tab, as beside the page.
    if (menuItemId !== ID || query === '' || tab?.id === undefined) return;
    void showWish({ entity: null, query }, { tabId: tab.id, windowId: tab.windowId, incognito: tab.incognito });
  });
};
