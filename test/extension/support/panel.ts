import messages from '../../../assets/_locales/en/messages.json' with { type: 'json' };
import { callOf, type Work } from '../../../src/tools/drive/driver.js';
import type { ChromiumDriver } from '../../../src/tools/drive/chromium.js';
import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import { until } from '../../../src/tools/drive/wait.js';
import type { AnyDriver } from './browsers.js';
import { firefoxFrame } from './firefox-frame.js';
import { clickNamed, openPopup, type Popup } from './popup.js';

const OPEN_MS = 30_000;

const inChromium = async ({ browser, extensionId }: ChromiumDriver): Promise<Popup> => {
  const target = await browser.waitForTarget((one) => one.url().startsWith(`chrome-extension://${extensionId}/panel/`), { timeout: OPEN_MS });
  const page = await target.asPage();
  return {
    run: async <Args extends readonly unknown[], Value>(work: Work<Args, Value>, ...args: Args): Promise<Value> =>
      (await page.evaluate(callOf(work, args))) as Value,
    clickAt: (x, y) => page.mouse.click(x, y),
    picture: () => page.screenshot(),
    close: async () => {
      if (!page.isClosed()) await page.close();
    },
  };
};

const SIDEBAR = `document.querySelector('#sidebar').contentDocument.querySelector('#webext-panels-browser')`;

const inFirefox = async (driver: FirefoxDriver): Promise<Popup> => {
  await until(
    'the sidebar is open',
    async () => (await inChrome(driver.firefox, `return (${SIDEBAR})?.currentURI?.spec.includes('/panel/panel.html') === true;`)) === true,
  );
  return {
    ...firefoxFrame(driver, SIDEBAR),
    close: async () => {
      await inChrome(driver.firefox, `SidebarController.hide();`);
    },
  };
};

/** The surface beside the page, once the browser shows it. */
export const findPanel = (driver: AnyDriver): Promise<Popup> => (driver.kind === 'chromium' ? inChromium(driver) : inFirefox(driver));

/** Opens the surface beside the page the way the popup offers it. */
export const openPanel = async (driver: AnyDriver): Promise<Popup> => {
  const popup = await openPopup(driver);
  await clickNamed(popup, messages.keepOpen.message);
  return findPanel(driver);
};
