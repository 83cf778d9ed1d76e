import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Media } from '../../src/tools/drive/driver.js';
import { until } from '../../src/tools/drive/wait.js';
import { connectTab, type TabCalls } from '../../src/tools/tab-calls.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { cardOf, hover, noCard } from './support/card.js';
import { marked, settled } from './support/marks.js';
import { SAMPLE, startSite, type Site } from './support/site.js';

/** Where the pictures go, for people to look at. */
const PICTURES = join(tmpdir(), 'counterclaim-looks');

const LOOKS: Readonly<Record<string, Media>> = {
  light: { scheme: 'light' },
  dark: { scheme: 'dark' },
  still: { scheme: 'light', motion: 'reduce' },
  forced: { forced: 'active' },
};

interface Seen {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly motion: string;
  readonly inside: boolean;
  readonly wide: boolean;
}

describe.each(KINDS)('looks in %s', (kind) => {
  let site: Site;
  let running: Running;
  let tab: TabCalls;

  const keep = async (name: string, picture: Uint8Array): Promise<void> => writeFile(join(PICTURES, `${kind}-${name}.png`), picture);

  const openCard = async (): Promise<Seen> => {
    const { page } = running.driver;
    await hover(page, 'Storm-0558');
    await cardOf(page, 'Storm-0558');
    await page.inCard(
      async (root) =>
        void (await Promise.all(
          root
            .querySelector('.card')
            ?.getAnimations()
            .map(({ finished }) => finished) ?? [],
        )),
    );
    const seen = await page.inCard((root): Seen | null => {
      const card = root.querySelector('.card');
      if (card === null) return null;
      const { left, top, right, bottom, width, height } = card.getBoundingClientRect();
      const style = getComputedStyle(card);
      const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const wide = [...card.querySelectorAll('*')].some((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX === 'auto');
      return { width, height, paper: style.backgroundColor, ink: style.color, motion: style.animationDuration, inside, wide };
    });
    if (seen === null) throw new Error('the card is gone');
    return seen;
  };

  beforeAll(async () => {
    await mkdir(PICTURES, { recursive: true });
    site = await startSite({ '/': { body: SAMPLE }, '/rtl': { body: SAMPLE.replace('<html lang="en-GB">', '<html lang="ar" dir="rtl">') } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
    tab = await connectTab(running.driver);
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  const seen: Record<string, Seen> = {};

  it.each(Object.entries(LOOKS))('%s: page, card and popup', async (name, media) => {
    const { driver } = running;
    const { page, own } = driver;
    await page.open(site.at('/'));
    await driver.media(media);
    await marked(page, 'Storm-0558');
    await settled(page);
    await keep(`${name}-page`, await page.picture());
    const card = await openCard();
    seen[name] = card;
    await keep(`${name}-card`, await page.picture());
    expect(card).toMatchObject({ inside: true, wide: false });
    expect(card.width).toBeGreaterThan(300);
    expect(card.paper).not.toBe(card.ink);
    await page.press('Escape');
    await noCard(page);
    const popup = await own.inFront(async () => {
      await own.open(`popup/popup.html?tab=${tab.tabId}`);
      await until('the popup', () => own.run(() => document.querySelector('[role="tab"]') !== null));
      await keep(`${name}-popup`, await own.picture());
      return own.run(() => ({
        paper: getComputedStyle(document.documentElement).backgroundColor,
        ink: getComputedStyle(document.body.firstElementChild ?? document.body).color,
      }));
    });
    expect(popup.paper).not.toBe(popup.ink);
  });

  it('a dark page has a dark card, a light one a light card', () => expect(seen['dark']?.paper).not.toBe(seen['light']?.paper));

  it('nothing moves for those who want it still', () => {
    expect(seen['still']?.motion).toMatch(/^0(\.0+1?)?s$/);
    expect(seen['light']?.motion).not.toBe(seen['still']?.motion);
  });

  it('a page from right to left has its card inside the screen', async () => {
    const { page } = running.driver;
    await running.driver.media({});
    await page.open(site.at('/rtl'));
    await marked(page, 'Storm-0558');
    expect(await openCard()).toMatchObject({ inside: true, wide: false });
    await keep('rtl-card', await page.picture());
  });
});
