import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { clickNamed, openPopup } from './support/popup.js';
import { article, SAMPLE, startSite, type Site } from './support/site.js';

const plain = (text: string): string => article(text).replace('Storm-0558', 'Peppers');

describe.each(KINDS)('the number on the icon in %s', (kind) => {
  let site: Site;
  let running: Running;

  const badge = (): Promise<string> =>
    running.driver.own.run(async (origin) => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith(origin));
      return tab?.id === undefined ? 'no tab' : chrome.action.getBadgeText({ tabId: tab.id });
    }, site.at('/'));

  const reads = async (path: string, wanted: RegExp): Promise<string> => {
    await running.driver.page.open(site.at(path));
    return until(`${path}: ${String(wanted)}`, async () => {
      const text = await badge();
      return wanted.test(text) && `"${text}"`;
    });
  };

  /** Until the page script has told what it found: the popup shows no page before that. */
  const isRead = async (): Promise<void> => {
    const popup = await openPopup(running.driver);
    await popup.close();
  };

  beforeAll(async () => {
    site = await startSite({
      '/': { body: SAMPLE },
      '/later': { body: article('<p>Storm-0558 read mail.</p><p id="late"></p>') },
      '/passing': { body: plain('<p>Volt Typhoon likes peppers.</p>') },
      '/none': { body: plain('<p>Peppers grow well this year.</p>') },
    });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
    await running.driver.page.open(site.at('/'));
    await running.driver.own.open('options/options.html');
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('is how often the page names what the record knows', async () => {
    await reads('/', /^\d+$/);
    const popup = await openPopup(running.driver);
    const foot = await popup.run(() => document.querySelector('.popup-foot')?.textContent ?? '');
    await popup.close();
    expect(foot).toMatch(new RegExp(`^${await badge()} mentions`));
  });

  it('grows with the page', async () => {
    await reads('/later', /^1$/);
    await running.driver.page.run(() => document.querySelector('#late')?.append('Storm-0558 came back.'));
    await until('two', async () => (await badge()) === '2');
  });

  it('is not there where no story is recognised, though a name is', async () => {
    await reads('/passing', /^$/);
    await isRead();
    const popup = await openPopup(running.driver);
    await clickNamed(popup, messages.tabPage.message);
    expect(await popup.run(() => document.querySelector('.popup-foot')?.textContent ?? '')).toContain('1 mention');
    await popup.close();
    expect(await badge()).toBe('');
  });

  it('is not there where nothing is named', async () => {
    await reads('/none', /^$/);
    await isRead();
    expect(await badge()).toBe('');
  });
});
