import type { ChromiumDriver } from '../../../src/tools/drive/chromium.js';
import { inChrome, withChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import { until } from '../../../src/tools/drive/wait.js';
import type { AnyDriver } from './browsers.js';
import { findPopup, type Popup } from './popup.js';

/** Chromium draws its menus outside of every page: the worker is told what a press on the entry tells it. */
const chooseInChromium = async ({ browser, extensionId, tab }: ChromiumDriver, selected: string): Promise<void> => {
  const isWorker = (type: string, url: string): boolean => type === 'service_worker' && url.startsWith(`chrome-extension://${extensionId}/`);
  const target = await browser.waitForTarget((one) => isWorker(one.type(), one.url()));
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension has no worker');
  await tab.bringToFront();
  await worker.evaluate(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    // Fails where the menu has no such entry.
    await chrome.contextMenus.update('look-up', {});
    chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: ${JSON.stringify(selected)}, editable: false, pageUrl: '' }, tab);
  })()`);
};

/** Opens the real menu over the selected words and presses the entry; gives its label. */
const chooseInFirefox = async ({ firefox }: FirefoxDriver, at: { readonly x: number; readonly y: number }): Promise<string> => {
  const press = { type: 'pointerDown', button: 2 };
  const move = { type: 'pointerMove', x: Math.round(at.x), y: Math.round(at.y), duration: 0, origin: 'viewport' };
  await firefox.send('WebDriver:PerformActions', {
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [move, press, { ...press, type: 'pointerUp' }] }],
  });
  const entry = `[...document.querySelectorAll('#contentAreaContextMenu menuitem')].find((one) => one.id.startsWith('counterclaim') && one.id.includes('look-up'))`;
  await until(
    'the menu',
    async () => (await inChrome(firefox, `return document.querySelector('#contentAreaContextMenu').state === 'open' && (${entry}) !== undefined;`)) === true,
  );
  const label = await inChrome(firefox, `return (${entry}).label;`);
  await withChrome(firefox, () =>
    firefox.send('WebDriver:ExecuteScript', { script: `document.querySelector('#contentAreaContextMenu').activateItem(${entry});`, args: [] }),
  );
  return String(label);
};

/** Selects the text of an element on the page and looks it up by the menu. Gives the entry's label where the browser lets it be read. */
export const lookUp = async (driver: AnyDriver, selector: string): Promise<string | null> => {
  const { text, ...at } = await driver.page.run((wanted) => {
    const element = document.querySelector(wanted);
    if (element === null) throw new Error(`nothing matches ${wanted}`);
    element.scrollIntoView({ block: 'center' });
    getSelection()?.selectAllChildren(element);
    const { x, y, height } = element.getBoundingClientRect();
    return { text: getSelection()?.toString() ?? '', x: x + 8, y: y + height / 2 };
  }, selector);
  if (driver.kind === 'firefox') return chooseInFirefox(driver, at);
  await chooseInChromium(driver, text);
  return null;
};

/** The same, and the popup that opens for it. */
export const lookUpInPopup = async (driver: AnyDriver, selector: string): Promise<{ readonly popup: Popup; readonly label: string | null }> => {
  // Chromium's popup is told from what was there before; in Firefox one thing is asked at a time.
  const early = driver.kind === 'chromium' ? findPopup(driver) : null;
  const label = await lookUp(driver, selector);
  return { popup: await (early ?? findPopup(driver)), label };
};
