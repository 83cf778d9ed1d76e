import type { CDPSession } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../src/tools/drive/chromium.js';
import { markedSpot } from '../../src/tools/marked-spot.js';
import { startChromium, type Running } from './support/browsers.js';
import { cardOf, cardText, noCard } from './support/card.js';
import { marked } from './support/marks.js';
import { article, startSite, type Site } from './support/site.js';

let site: Site;
let running: Running<ChromiumDriver>;
let touch: CDPSession;

beforeAll(async () => {
  site = await startSite({
    '/': { body: article('<p>Storm-0558 read the mail of agencies, as <a href="/there">Microsoft</a> said in July, when customers were told.</p>') },
    '/there': { body: article('<p>Elsewhere.</p>') },
  });
  running = await startChromium({ hosts: ['*://127.0.0.1/*'] });
  touch = await running.driver.tab.createCDPSession();
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
});

beforeEach(async () => {
  await running.driver.page.open(site.at('/'));
  await marked(running.driver.page, 'Storm-0558');
});

afterAll(async () => {
  await running.end();
  site.close();
});

const press = (x: number, y: number) => touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });

const middleOf = async (words: string): Promise<[number, number]> => {
  const { x, y, width, height } = await markedSpot(running.driver.page, words);
  return [x + width / 2, y + height / 2];
};

const tap = async (x: number, y: number): Promise<void> => {
  await press(x, y);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};

it('a tap on a mark opens its card, a tap elsewhere closes it', async () => {
  const { page } = running.driver;
  await tap(...(await middleOf('Storm-0558')));
  await cardOf(page, 'Storm-0558');
  await tap(1000, 700);
  await noCard(page);
});

it('a tap on a mark in a link follows the link', async () => {
  const { page, tab } = running.driver;
  await Promise.all([tab.waitForNavigation(), tap(...(await middleOf('Microsoft')))]);
  expect(await page.run(() => location.pathname)).toBe('/there');
  expect(await cardText(page)).toBeNull();
});

it('a mark in a link opens its card while it is pressed', async () => {
  const { page } = running.driver;
  await press(...(await middleOf('Microsoft')));
  await cardOf(page, 'Microsoft');
  // Lifting would be a click here: made-up touches know no long press of the browser's own.
  await touch.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] });
  expect(await page.run(() => location.pathname)).toBe('/');
});
