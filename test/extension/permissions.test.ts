import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { DEFAULT_SETTINGS, type SettingsIntent } from '../../src/core/rules/settings.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { marked, marksOf, settled } from './support/marks.js';
import { prepareYes, revoke, sayYes, withdraw } from './support/permissions.js';
import { clickNamed, openPopup, panelOf } from './support/popup.js';
import { reloadExtension } from './support/reload.js';
import { SAMPLE, startSite, type Site } from './support/site.js';
import { stopWorker } from './support/worker.js';

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
  const registered = (): Promise<readonly { readonly excludeMatches?: readonly string[] }[]> =>
    running.driver.own.run(() => chrome.scripting.getRegisteredContentScripts());
  const noMarks = (): Promise<true> => until('no marks', async () => (await marksOf(running.driver.page)).length === 0, 1_000);
  const change = async (intent: SettingsIntent): Promise<void> => {
    await running.driver.own.run((given: SettingsIntent) => chrome.runtime.sendMessage({ call: 'change', ask: { intent: given } }), intent);
  };
  /** A page of the site in a tab that no press has opened to the extension. */
  const openAnew = async (query: string): Promise<void> => {
    await running.driver.page.open('about:blank');
    await running.driver.page.open(site.at(`/?${query}`));
  };
  const grantInPopup = async (): Promise<void> => {
    const { driver } = running;
    await driver.page.open(site.at('/'));
    await prepareYes(driver);
    const popup = await openPopup(driver);
    await panelOf(popup, messages.tabRules.message);
    await clickNamed(popup, messages.allowSite.message);
    await sayYes(driver);
    await popup.close();
    await driver.own.open('popup/popup.html');
    await until('the page scripts are registered', async () => (await registered()).length > 1);
  };

  it('granted in the popup, the site is read from then on, also where it is open already', async () => {
    await running.driver.addTab(site.at('/?behind'));
    await grantInPopup();
    await until('the page behind is read, without a reload', isRead);
    // Leaving the site ends what the press allowed; what follows is the grant's doing.
    await openAnew('later');
    await marked(running.driver.page, 'Storm-0558');
  });

  it('the popup says so, and offers no second grant', async () => {
    const popup = await openPopup(running.driver);
    expect(await panelOf(popup, messages.tabRules.message)).toContain(messages.readAlways.message);
    expect(
      await popup.run((text) => [...document.querySelectorAll('button')].some(({ textContent }) => textContent === text), messages.allowSite.message),
    ).toBe(false);
    await popup.close();
  });

  it('the site is read after the worker was stopped, and after the extension was loaded anew', async () => {
    const { driver } = running;
    await stopWorker(driver);
    await openAnew('stopped');
    await marked(driver.page, 'Storm-0558');
    await reloadExtension(driver);
    await driver.own.open('popup/popup.html');
    await until('the page scripts are registered again', async () => (await registered()).length === 2);
    await openAnew('reloaded');
    await marked(driver.page, 'Storm-0558');
  });

  it('a site that is switched off is left out of the registration, and nothing is read there', async () => {
    const { page } = running.driver;
    await change({ type: 'site', host: new URL(site.at('/')).host, on: false });
    await noMarks();
    await until('the site is left out', async () => (await registered()).every(({ excludeMatches }) => excludeMatches?.includes('*://127.0.0.1/*') === true));
    await openAnew('off');
    await settled(page);
    expect(await marksOf(page)).toEqual([]);
    await change({ type: 'replace', settings: DEFAULT_SETTINGS });
    await until('it is in again', async () => (await registered()).every(({ excludeMatches }) => (excludeMatches ?? []).length === 0));
    await openAnew('on');
    await marked(page, 'Storm-0558');
  });

  it('taken back in the options, the marks on open pages are gone within a moment', async () => {
    const { own, page } = running.driver;
    await marked(page, 'Storm-0558');
    await own.open('options/options.html#allowed');
    const takeBack = (name: string): boolean => {
      const buttons = [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === name);
      for (const button of buttons) button.click();
      return buttons.length > 0;
    };
    await until('the button', () => own.run(takeBack, messages.optionsWithdraw.message));
    await noMarks();
    await until('nothing is registered', async () => (await registered()).length === 0);
    await until('the options say so', () => own.run((text) => document.body.textContent.includes(text), messages.optionsNoAllowed.message));
    await openAnew('taken');
    await settled(page);
    expect(await marksOf(page)).toEqual([]);
  });

  it('withdrawn, the marks are gone without a reload, and do not come back with one', async () => {
    const { page } = running.driver;
    await grantInPopup();
    await openAnew('once-more');
    await marked(page, 'Storm-0558');
    await withdraw(running.driver);
    await noMarks();
    await page.open(site.at('/?withdrawn'));
    await settled(page);
    expect(await marksOf(page)).toEqual([]);
  });

  it('taken back by the browser’s own panel, the marks are gone as well', async () => {
    const { driver } = running;
    await grantInPopup();
    await openAnew('again');
    await marked(driver.page, 'Storm-0558');
    await revoke(driver);
    await noMarks();
    await until('nothing is registered', async () => (await registered()).length === 0);
  });
});
