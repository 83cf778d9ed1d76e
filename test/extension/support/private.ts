import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import type { AnyDriver } from './browsers.js';
import { reloadExtension } from './reload.js';

/** Lets the extension into private windows, as the reader does in the browser's own page for it; it is loaded anew by that. */
export const allowPrivate = async (driver: AnyDriver): Promise<void> => {
  if (driver.kind === 'firefox') {
    await inChrome(
      driver.firefox,
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(given[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`,
      [driver.extensionId],
    );
    await reloadExtension(driver);
    return;
  }
  const { browser, extensionId, own, tab } = driver;
  await own.close();
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  // Without this mode an unpacked extension stays off once it is loaded anew.
  await settings.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: ${JSON.stringify(extensionId)}, incognitoAccess: true });
  })()`);
  await settings.close();
  await tab.bringToFront();
};
