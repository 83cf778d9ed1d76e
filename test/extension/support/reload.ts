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
  const { browser, extensionId, tab } = driver;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  // Asked for errors, the browser answers once the extension is loaded, and not before.
  await settings.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(extensionId)}, { failQuietly: true, populateErrorForUnpacked: true })`);
  await settings.close();
  await tab.bringToFront();
};
