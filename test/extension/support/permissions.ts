import { inChrome } from '../../../src/tools/drive/firefox-script.js';
import { until } from '../../../src/tools/drive/wait.js';
import type { AnyDriver } from './browsers.js';

/**
 * Chromium without a window cannot show its question. A grant noted on the browser's own page beforehand answers it: the
 * request then resolves without one, and everything after it is as if the reader had said yes.
 */
export const prepareYes = async (driver: AnyDriver): Promise<void> => {
  if (driver.kind === 'firefox') return;
  const { browser, extensionId, tab } = driver;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(`chrome.developerPrivate.addHostPermission(${JSON.stringify(extensionId)}, '*://*/*')`);
  await settings.close();
  await tab.bringToFront();
};

/** Says yes to the question that the browser asks now; `prepareYes` said it already for Chromium. */
export const sayYes = async (driver: AnyDriver): Promise<void> => {
  if (driver.kind === 'chromium') return;
  await until('the question', () =>
    inChrome(
      driver.firefox,
      `const question = document.querySelector('#addon-webext-permissions-notification');
      if (question?.closest('panel')?.state !== 'open') return false;
      question.button.click();
      return true;`,
    ),
  );
};

/** Takes all sites back, as the browser's own settings would. */
export const withdraw = async ({ own }: AnyDriver): Promise<void> => {
  await own.open('popup/popup.html');
  await own.run(async () => {
    const { origins = [] } = await chrome.permissions.getAll();
    return chrome.permissions.remove({ origins });
  });
};

/** Takes all sites back as the browser's own page for the extension does, without the extension's doing. */
export const revoke = async (driver: AnyDriver): Promise<void> => {
  if (driver.kind === 'firefox') {
    await inChrome(
      driver.firefox,
      `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { WebExtensionPolicy } = Cu.getGlobalForObject(Services);
      const { origins } = await ExtensionPermissions.get(given[0]);
      await ExtensionPermissions.remove(given[0], { permissions: [], origins }, WebExtensionPolicy.getByID(given[0]).extension);`,
      [driver.extensionId],
    );
    return;
  }
  const { browser, extensionId, tab } = driver;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    `(async () => {
      const { permissions } = await chrome.developerPrivate.getExtensionInfo(${JSON.stringify(extensionId)});
      for (const { host, granted } of permissions.runtimeHostPermissions?.hosts ?? [])
        if (granted) await chrome.developerPrivate.removeHostPermission(${JSON.stringify(extensionId)}, host);
    })()`,
  );
  await settings.close();
  await tab.bringToFront();
};
