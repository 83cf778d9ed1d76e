import { inChrome, withChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import { until } from '../../../src/tools/drive/wait.js';
import { firefoxFrame } from './firefox-frame.js';
import type { Popup } from './popup.js';

const BROWSER = 'browser.webextension-popup-browser';

/** The name that Firefox gives the button: what is odd in the id becomes an underscore. */
const widgetOf = (extensionId: string): string => extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');

/** Puts the button into the bar; it starts in a menu. */
const pinButton = ({ firefox, extensionId }: FirefoxDriver): Promise<unknown> =>
  inChrome(
    firefox,
    `const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
    CustomizableUI.addWidgetToArea(given[0], 'nav-bar');`,
    [`${widgetOf(extensionId)}-browser-action`],
  );

const pressButton = ({ firefox, extensionId }: FirefoxDriver): Promise<void> =>
  withChrome(firefox, async () => {
    const found = await firefox.send('WebDriver:FindElement', { using: 'css selector', value: `#${widgetOf(extensionId)}-BAP` });
    await firefox.send('WebDriver:ElementClick', { id: Object.values(Object(found))[0] });
  });

/** True once the popup is on the screen with its page in it. */
const isOpen = async ({ firefox }: FirefoxDriver): Promise<boolean> =>
  (await inChrome(
    firefox,
    `const browser = document.querySelector('${BROWSER}');
    return browser?.currentURI?.spec.startsWith('moz-extension:') === true && browser.closest('panel')?.state === 'open';`,
  )) === true;

const close = async ({ firefox }: FirefoxDriver): Promise<void> => {
  await inChrome(
    firefox,
    `const panel = document.querySelector('${BROWSER}')?.closest('panel');
    if (!panel) return;
    const gone = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
    panel.hidePopup();
    await gone;`,
  );
};

/** The popup that the browser opens next, whoever asked for it. */
export const nextInFirefox = async (driver: FirefoxDriver): Promise<Popup> => {
  await until('the popup is open', () => isOpen(driver));
  return { ...firefoxFrame(driver, `document.querySelector('${BROWSER}')`), close: () => close(driver) };
};

/** Presses the toolbar button with the real mouse, with all that a press means, and gives the popup that opens. */
export const openInFirefox = async (driver: FirefoxDriver): Promise<Popup> => {
  await pinButton(driver);
  await pressButton(driver);
  return nextInFirefox(driver);
};
