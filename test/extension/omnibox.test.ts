import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inChrome } from '../../src/tools/drive/firefox-script.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type AnyDriver, type Running } from './support/browsers.js';
import { article, startSite, type Site } from './support/site.js';

/** Types behind the keyword and presses Enter: with the real address bar in Firefox, by what the worker is told in Chromium, which draws its bar outside of every page. */
const enter = async (driver: AnyDriver, text: string): Promise<void> => {
  if (driver.kind === 'firefox') {
    await inChrome(
      driver.firefox,
      `gURLBar.focus();
      gURLBar.search('cclaim ' + given[0]);
      await gURLBar.lastQueryContextPromise;
      gURLBar.handleNavigation({});`,
      [text],
    );
    return;
  }
  const target = await driver.browser.waitForTarget((one) => one.type() === 'service_worker' && one.url().includes(driver.extensionId));
  const worker = await target.worker();
  await worker?.evaluate(`chrome.omnibox.onInputEntered.dispatch(${JSON.stringify(text)}, 'currentTab')`);
};

describe.each(KINDS)('the address bar in %s', (kind) => {
  let site: Site;
  let running: Running;

  /** Asks the page in front until it says yes; the tab is on its way from one page to the next, where nothing can be asked. */
  const seen = (what: string, look: () => boolean): Promise<true> => until(what, () => running.driver.page.run(look).catch(() => false));

  beforeAll(async () => {
    site = await startSite({ '/': { body: article('<p>Peppers.</p>') } });
    running = await startBrowser(kind);
    await running.driver.page.open(site.at('/'));
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('opens the record at what was typed behind the keyword, with nothing of it in the address', async () => {
    const { page } = running.driver;
    await enter(running.driver, 'wang wenbin');
    await seen('the search', () => document.querySelector<HTMLInputElement>('[role="combobox"]')?.value === 'wang wenbin');
    await seen('a name', () => document.querySelector('[role="option"]')?.textContent?.includes('Wang Wenbin') === true);
    expect(await page.run(() => location.search)).toMatch(/^\?tab=\d+$/);
  });

  it('opens a name that was suggested in the record', async () => {
    await enter(running.driver, 'storm-0558:wang-wenbin');
    await seen('the record', () => document.activeElement?.hasAttribute('data-row') === true && document.querySelectorAll('[role="tab"]').length === 4);
  });
});
