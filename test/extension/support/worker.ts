import type { Browser, Target } from 'puppeteer-core';
import type { ChromiumDriver } from '../../../src/tools/drive/chromium.js';
import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import type { FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import { until } from '../../../src/tools/drive/wait.js';
import type { AnyDriver } from './browsers.js';

const workersOf = (browser: Browser, extensionId: string): Target[] =>
  browser.targets().filter((target) => target.type() === 'service_worker' && target.url().startsWith(`chrome-extension://${extensionId}/`));

const stopInChromium = async ({ browser, extensionId }: ChromiumDriver): Promise<void> => {
  for (const target of workersOf(browser, extensionId)) await (await target.worker())?.close();
  await until('the worker is gone', async () => workersOf(browser, extensionId).length === 0);
};

const stopInFirefox = async ({ firefox, extensionId }: FirefoxDriver): Promise<void> => {
  const state = await inChrome(
    firefox,
    `const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
    const { extension } = WebExtensionPolicy.getByID(given[0]);
    await extension.terminateBackground({ disableResetIdleForTest: true });
    return extension.backgroundState;`,
    [extensionId],
  );
  if (state !== 'stopped') throw new Error(`the event page is ${String(state)}`);
};

/** Stops the extension's worker, as the browser does after some idle time. The next event starts it again. */
export const stopWorker = (driver: AnyDriver): Promise<void> => (driver.kind === 'chromium' ? stopInChromium(driver) : stopInFirefox(driver));
