import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../src/tools/drive/wait.js';
import { scriptsRegistered } from '../../src/tools/tab-calls.js';
import { KINDS, startBrowser, type AnyDriver, type Running } from './support/browsers.js';
import { prepareYes, sayYes } from './support/permissions.js';
import { reloadExtension } from './support/reload.js';

const PAGE = 'welcome/welcome.html';
const HOSTS = ['apnews.com', 'www.lemonde.fr'];
const PATTERNS = HOSTS.map((host) => `https://${host}/*`);

/** How many tabs show the welcome page, as the extension sees them; `own` shows another page meanwhile. */
const welcomeTabs = ({ own }: AnyDriver): Promise<number> =>
  own.run(async (path) => (await chrome.tabs.query({})).filter(({ url }) => url?.endsWith(path) === true).length, PAGE);

const originsOf = ({ own }: AnyDriver): Promise<readonly string[]> => own.run(async () => (await chrome.permissions.getAll()).origins ?? []);

const statusOf = ({ own }: AnyDriver): Promise<string> => own.run(() => document.querySelector('[role="status"]')?.textContent ?? '');

/** Presses the button of this name with the mouse. */
const press = async ({ own }: AnyDriver, name: string): Promise<void> => {
  const place = await until(`"${name}"`, () =>
    own.run((label) => {
      const found = [...document.querySelectorAll('button, summary')].find(({ textContent }) => textContent === label);
      if (found === undefined || !found.checkVisibility()) return null;
      found.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }, name),
  );
  await own.clickAt(place.x, place.y);
};

/** Ticks the sites of these hosts. */
const tick = ({ own }: AnyDriver, hosts: readonly string[]): Promise<number> =>
  own.run((wanted) => {
    const rows = [...document.querySelectorAll<HTMLLabelElement>('.site')].filter((row) => wanted.some((host) => row.textContent?.includes(host) === true));
    for (const row of rows) row.click();
    return rows.length;
  }, hosts);

const count = (text: string, ...values: readonly number[]): string =>
  values.reduce((filled, value, index) => filled.replace(`$${index + 1}`, String(value)), text);

describe.each(KINDS)('the welcome page in %s', (kind) => {
  let running: Running;
  let offered = 0;

  beforeAll(async () => {
    running = await startBrowser(kind);
  });

  afterAll(() => running.end());

  it('opens once, after the installation, and allows nothing by itself', async () => {
    const { driver } = running;
    await driver.own.open('popup/popup.html');
    expect(await welcomeTabs(driver)).toBe(1);
    expect(await originsOf(driver)).toEqual([]);
  });

  it('shows a card from the pack, and the keys that the browser has', async () => {
    const { driver } = running;
    await driver.own.open(PAGE);
    await until('the card', () => driver.own.run(() => document.querySelector('.card-name')?.textContent === 'Storm-0558'));
    const keys = await until('the keys', () => driver.own.run(() => document.querySelector('.keys')?.textContent ?? null));
    expect(keys).toBe('AltShift.');
    offered = await driver.own.run(() => document.querySelectorAll('.site').length);
    expect(await statusOf(driver)).toBe(messages.welcomeNowNone.message);
  });

  it('has exactly the chosen sites allowed, and says so at once', async () => {
    const { driver } = running;
    await prepareYes(driver);
    await driver.own.open(PAGE);
    expect(await originsOf(driver)).toEqual([]);
    await driver.own.inFront(async () => {
      await press(driver, count(messages.welcomeChoose.message, offered));
      await press(driver, messages.welcomeChooseNone.message);
      expect(await tick(driver, HOSTS)).toBe(HOSTS.length);
      await press(driver, messages.welcomeAllowSites.message);
      await sayYes(driver);
      await until('what is allowed', async () => (await statusOf(driver)) === count(messages.welcomeNowSites_other.message, HOSTS.length, offered));
    });
    expect((await originsOf(driver)).toSorted()).toEqual(PATTERNS);
  });

  it('follows what is taken back, without a reload', async () => {
    const { driver } = running;
    await driver.own.run(async () => {
      const { origins = [] } = await chrome.permissions.getAll();
      return chrome.permissions.remove({ origins });
    });
    await until('nothing is allowed', async () => (await statusOf(driver)) === messages.welcomeNowNone.message);
  });

  it('has all sites allowed, and gives them back', async () => {
    const { driver } = running;
    await driver.own.inFront(async () => {
      await press(driver, messages.welcomeAllowAll.message);
      await sayYes(driver);
      await until('all sites', async () => (await statusOf(driver)) === messages.welcomeNowAll.message);
      expect(await originsOf(driver)).toEqual(['*://*/*']);
      await press(driver, messages.welcomeTakeBack.message);
      await until('nothing is allowed', async () => (await statusOf(driver)) === messages.welcomeNowNone.message);
    });
    expect(await originsOf(driver)).toEqual([]);
  });
});

describe.each(KINDS)('the welcome page in %s, of a copy that is loaded again', (kind) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
  });

  afterAll(() => running.end());

  it('does not open again', async () => {
    const { driver } = running;
    const before = await welcomeTabs(driver);
    expect(before).toBe(1);
    await reloadExtension(driver);
    // The event that would open it has then been heard: it registers the page scripts, too.
    await scriptsRegistered(driver);
    expect(await welcomeTabs(driver)).toBe(0);
  });
});
