import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/drive/wait.js';
import { connectTab } from '../../src/tools/tab-calls.js';
import { mirroredMessages } from '../ui/mirrored.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { cardOf, hover } from './support/card.js';
import { inLanguage } from './support/in-language.js';
import { marked } from './support/marks.js';
import type { Build } from './support/open-build.js';
import { SAMPLE, startSite, type Site } from './support/site.js';

/** Where the pictures go, for people to look at. */
const PICTURES = join(tmpdir(), 'counterclaim-looks');

describe.each(KINDS)('in a language from right to left, %s', (kind) => {
  let site: Site;
  let build: Build;
  let running: Running;

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true });
    site = await startSite({ '/': { body: SAMPLE } });
    build = await inLanguage('he', mirroredMessages());
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'], build: build.folder });
  });

  afterAll(async () => {
    await running.end();
    site.close();
    await build.remove();
  });

  it('the card runs from right to left over a page that does not, and stays inside the screen', async () => {
    const { page } = running.driver;
    await page.open(site.at('/'));
    await marked(page, 'Storm-0558');
    await hover(page, 'Storm-0558');
    await cardOf(page, 'Storm-0558');
    const card = await page.inCard((root) => {
      const found = root.querySelector<HTMLElement>('.card');
      if (found === null) return null;
      const { left, right } = found.getBoundingClientRect();
      return { lang: found.lang, direction: getComputedStyle(found).direction, inside: left >= 0 && right <= innerWidth };
    });
    expect(card).toEqual({ lang: 'he', direction: 'rtl', inside: true });
    expect(await page.run(() => getComputedStyle(document.body).direction)).toBe('ltr');
    await page.press('Escape');
  });

  it.each(['popup', 'options', 'welcome'])('the page of %s does, and nothing of it is out of sight', async (name) => {
    const { own } = running.driver;
    const { tabId } = await connectTab(running.driver);
    await own.inFront(async () => {
      await own.open(`${name}/${name}.html?tab=${tabId}`);
      await until(`the ${name}`, () => own.run(() => document.querySelector('[role="tab"], .options, .ways') !== null));
      await writeFile(join(PICTURES, `${kind}-mirrored-${name}.png`), await own.picture());
      const seen = await own.run(() => {
        const { lang, dir, scrollWidth, clientWidth } = document.documentElement;
        const out = [...document.body.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().left < 0);
        const words = /[\u05d0-\u05ea]{3}/.test(document.body.textContent ?? '');
        return { lang, dir, out: scrollWidth > clientWidth ? out.map(({ outerHTML }) => outerHTML) : [], words };
      });
      expect(seen).toEqual({ lang: 'he', dir: 'rtl', out: [], words: true });
    });
  });
});
