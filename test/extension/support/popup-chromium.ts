import type { Target } from 'puppeteer-core';
import type { ChromiumDriver } from '../../../src/tools/drive/chromium.js';
import { callOf, type Work } from '../../../src/tools/drive/driver.js';
import type { Popup } from './popup.js';

const OPEN_MS = 30_000;

/** The popup that the browser opens next, whoever asked for it. */
export const nextInChromium = async ({ browser, extensionId }: ChromiumDriver): Promise<Popup> => {
  // A tab may show the popup's address already.
  const before = new Set(browser.targets());
  const isNew = (target: Target): boolean => !before.has(target) && target.url().startsWith(`chrome-extension://${extensionId}/popup/`);
  const target = await browser.waitForTarget(isNew, { timeout: OPEN_MS });
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

/** Presses the toolbar button, with all that a press means, and gives the popup that opens. */
export const openInChromium = async (driver: ChromiumDriver): Promise<Popup> => {
  const { browser, extensionId, tab } = driver;
  const extension = (await browser.extensions()).get(extensionId);
  if (extension === undefined) throw new Error('the extension is not loaded');
  await tab.bringToFront();
  const [popup] = await Promise.all([nextInChromium(driver), extension.triggerAction(tab)]);
  return popup;
};
