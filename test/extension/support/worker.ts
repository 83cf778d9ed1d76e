import type { Browser, Target } from 'puppeteer-core';
import type { ChromiumDriver } from '../../../src/tools/drive/chromium.js';
import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import { until } from '../../../src/tools/drive/wait.js';
import type { AnyDriver } from './browsers.js';

const workersOf = (browser: Browser, extensionId: string): Target[] =>
  browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`));

const closeInChromium = async ({ browser, extensionId }: ChromiumDriver): Promise<void> => {
  for (const target of workersOf(browser, extensionId)) await (await target.worker())?.close();
};

const stopInChromium = async (driver: ChromiumDriver): Promise<void> => {
  const { browser, extensionId } = driver;
  const stopped = workersOf(browser, extensionId);
  await closeInChromium(driver);
  // Another may run already: a page that was just opened asks for one.
  await until('the worker is gone', async () => !workersOf(browser, extensionId).some((target) => stopped.includes(target)));
};

const terminateInFirefox = ({ firefox, extensionId }: FirefoxDriver): Promise<unknown> =>
  inChrome(
    firefox,
    `const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
    const { extension } = WebExtensionPolicy.getByID(given[0]);
    await extension.terminateBackground({ disableResetIdleForTest: true });
    return extension.backgroundState;`,
    [extensionId],
  );

const stopInFirefox = async (driver: FirefoxDriver): Promise<void> => {
  const state = await terminateInFirefox(driver);
  if (state !== 'stopped') throw new Error(`the event page is ${String(state)}`);
};

/** Stops the extension's worker, as the browser does after some idle time. The next event starts it again. */
export const stopWorker = (driver: AnyDriver): Promise<void> => (driver.kind === 'chromium' ? stopInChromium(driver) : stopInFirefox(driver));

/** The same in the middle of its work: what waits for it starts it again at once. */
export const interruptWorker = async (driver: AnyDriver): Promise<void> => {
  await (driver.kind === 'chromium' ? closeInChromium(driver) : terminateInFirefox(driver));
};
