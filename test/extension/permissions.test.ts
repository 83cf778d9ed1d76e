import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { marked, marksOf, settled } from './support/marks.js';
import { prepareYes, sayYes, withdraw } from './support/permissions.js';
import { clickNamed, openPopup, panelOf } from './support/popup.js';
import { SAMPLE, startSite, type Site } from './support/site.js';

describe.each(KINDS)('permissions in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/': { body: SAMPLE } });
    running = await startBrowser(kind);
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  /** Whether the page in the tab behind is being read, asked of that tab by a page of the extension's own. */
  const isRead = (): Promise<boolean> =>
    running.driver.own.run(async () => {
      for (const { id, url } of await chrome.tabs.query({})) {
        if (id === undefined || url?.endsWith('/?behind') !== true) continue;
        const answer = await chrome.tabs.sendMessage(id, { to: 'tab', call: 'status', ask: {} }).catch(() => null);
        return JSON.stringify(answer).includes('"state":"read"');
      }
      return false;
    });

  it('granted in the popup, the site is read from then on, also where it is open already', async () => {
    const { driver } = running;
    const { page } = driver;
    await driver.addTab(site.at('/?behind'));
    await page.open(site.at('/'));
    await prepareYes(driver);
    const popup = await openPopup(driver);
    await panelOf(popup, messages.tabRules.message);
    await clickNamed(popup, messages.allowSite.message);
    await sayYes(driver);
    await popup.close();
    await driver.own.open('popup/popup.html');
    await until('the page behind is read, without a reload', isRead);
    // Leaving the site ends what the press allowed; what follows is the grant's doing.
    await page.open('about:blank');
    await page.open(site.at('/?later'));
    await marked(page, 'Storm-0558');
  });

  it('withdrawn, the marks are gone without a reload, and do not come back with one', async () => {
    const { page } = running.driver;
    await withdraw(running.driver);
    await until('no marks', async () => (await marksOf(page)).length === 0, 1_000);
    await page.open(site.at('/?withdrawn'));
    await settled(page);
    expect(await marksOf(page)).toEqual([]);
  });
});
