import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import type { ChromiumDriver } from '../../src/tools/drive/chromium.js';
import { until } from '../../src/tools/drive/wait.js';
import { connectTab } from '../../src/tools/tab-calls.js';
import { ROOT, filesIn } from '../support/source.js';
import { startChromium, type Running } from './support/browsers.js';
import { cardOf, hover } from './support/card.js';
import { faintTexts } from './support/contrast.js';
import { marked } from './support/marks.js';
import { buildOpen, type Build } from './support/open-build.js';
import { SAMPLE, startSite, type Site } from './support/site.js';

const AXE = join(ROOT, 'node_modules/axe-core/axe.min.js');
const SCHEMES = ['light', 'dark'] as const;

let build: Build;
let site: Site;
let running: Running<ChromiumDriver>;
let axe = '';

beforeAll(async () => {
  axe = await readFile(AXE, 'utf8');
  build = await buildOpen();
  site = await startSite({ '/': { body: SAMPLE } });
  running = await startChromium({ hosts: ['*://127.0.0.1/*'], build: build.folder });
});

afterAll(async () => {
  await running.end();
  site.close();
  await build.remove();
});

/** What is wrong with a part of a page, as `rule: element`. The source goes in by the debugger: a page's policy would refuse it. */
const faultsIn = async (page: Page, context: string): Promise<string[]> => {
  await page.evaluate(axe);
  const found: unknown = await page.evaluate(
    `axe.run(${context}).then(({ violations, passes }) => passes.length < 5 ? ['too little was looked at'] : violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => id + ': ' + target.flat().join(' ') + ' ' + failureSummary)))`,
  );
  return Array.isArray(found) ? found.map(String) : ['no result'];
};

it('the build that is looked at differs from the shipped one in one value: whether the card root is open', async () => {
  const names = filesIn('dist').map((path) => path.replace(/^dist\//, ''));
  const differing: string[] = [];
  for (const name of names) {
    const [shipped, open] = await Promise.all([readFile(join(ROOT, 'dist', name)), readFile(join(build.folder, name))]);
    if (!shipped.equals(open)) differing.push(name);
  }
  expect(differing).toEqual(['content/main.js']);
  const [shipped, open] = await Promise.all([readFile(join(ROOT, 'dist/content/main.js'), 'utf8'), readFile(join(build.folder, 'content/main.js'), 'utf8')]);
  expect(shipped.match(/mode:[`"']closed[`"']/g)).toHaveLength(1);
  expect(open).toBe(shipped.replace(/mode:([`"'])closed\1/, 'mode:$1open$1'));
});

describe.each(SCHEMES)('without a barrier, %s', (scheme) => {
  it.each(['Storm-0558', 'Microsoft', 'Charlie Bell', 'Beijing'])('the card of %s', async (words) => {
    const { page, tab, media } = { ...running.driver };
    await page.open(site.at('/'));
    await media({ scheme, motion: 'reduce' });
    await marked(page, words);
    await hover(page, words);
    await cardOf(page, '');
    // The card's own name for itself must hold without the page around it.
    expect(await faultsIn(tab, `{ include: { fromShadowDom: ['div[popover]', '.card'] } }`)).toEqual([]);
    // Over a page, that check cannot tell what is behind a text.
    expect(await page.inCard(faintTexts)).toEqual([]);
    await page.press('Escape');
  });

  it.each([messages.tabIncident, messages.tabAttributions, messages.tabPage, messages.tabRules])('the popup, $message', async ({ message }) => {
    const { driver } = running;
    const { own, browser, extensionId } = driver;
    await driver.page.open(site.at('/'));
    const { tabId } = await connectTab(driver);
    await driver.media({ scheme, motion: 'reduce' });
    await own.inFront(async () => {
      await own.open(`popup/popup.html?tab=${tabId}`);
      const choose = (name: string): boolean => {
        const tab = [...document.querySelectorAll<HTMLElement>('[role="tab"]')].find(({ textContent }) => textContent === name);
        tab?.click();
        return tab?.getAttribute('aria-selected') === 'true';
      };
      await until(`the tab ${message}`, () => own.run(choose, message));
      const page = (await browser.pages()).find((one) => one.url().startsWith(`chrome-extension://${extensionId}/popup/`));
      if (page === undefined) throw new Error('the popup page is gone');
      expect(await faultsIn(page, 'document')).toEqual([]);
    });
  });
});
