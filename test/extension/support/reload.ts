import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import type { AnyDriver } from './browsers.js';

/** Loads the same copy of the extension anew, as a developer does; what is open of it is closed by that. */
export const reloadExtension = async (driver: AnyDriver): Promise<void> => {
  await driver.own.close();
  if (driver.kind === 'firefox') {
    await inChrome(
      driver.firefox,
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(given[0])).reload();`,
      [driver.extensionId],
    );
    return;
  }
  const { browser, extensionId } = driver;
  const path = (await browser.extensions()).get(extensionId)?.path;
  if (path === undefined) throw new Error('the extension is not loaded');
  await browser.installExtension(path);
};
