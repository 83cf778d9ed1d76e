import { expect, it } from 'vitest';
import { inChrome } from '../../src/tools/drive/firefox-script.js';
import { startChromium, startFirefox } from './support/browsers.js';

it('is taken by Firefox, which names the three words of Chromium and nothing else', async () => {
  const { driver, end } = await startFirefox();
  try {
    const read = await inChrome(
      driver.firefox,
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { warnings, errors } = ExtensionParent.GlobalManager.getExtension(given[0]);
      return JSON.stringify({ warnings, errors });`,
      [driver.extensionId],
    );
    const { warnings, errors }: { warnings: string[]; errors: string[] } = JSON.parse(String(read));
    expect(errors).toEqual([]);
    expect(warnings.map((text) => /"sidePanel"|side_panel|processing storage:/.exec(text)?.[0] ?? text)).toEqual([
      '"sidePanel"',
      'side_panel',
      'processing storage:',
    ]);
  } finally {
    await end();
  }
});

it('is taken by Chromium without a word', async () => {
  const { driver, end } = await startChromium();
  try {
    const page = await driver.browser.newPage();
    await page.goto('chrome://extensions');
    const faults = await page.evaluate(
      `chrome.developerPrivate.getExtensionInfo(${JSON.stringify(driver.extensionId)}).then(({ manifestErrors, runtimeErrors }) => [...manifestErrors, ...runtimeErrors])`,
    );
    expect(faults).toEqual([]);
  } finally {
    await end();
  }
});
