import type { Browser, Page } from 'puppeteer-core';
import type { ChromiumMedia } from './chromium-media.js';
import { POPUP_SIZE, callOf, type Clip, type OwnSurface, type PageSurface, type Work } from './driver.js';

const OPEN_MS = 30_000;

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

const evaluate = async <Args extends readonly unknown[], Value>(page: Page, work: Work<Args, Value>, args: Args): Promise<Value> =>
  // What `work` gave, by value: its type is the compiler's word.
  (await page.evaluate(callOf(work, args))) as Value;

const shoot = (page: Page, clip?: Clip): Promise<Uint8Array> => page.screenshot(clip === undefined ? { type: 'png' } : { type: 'png', clip: { ...clip } });

const openIn = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: OPEN_MS });
};

/** Finds the card's root; runs in the extension's world, the only one that may look into a closed root. */
const cardRoot = (): ShadowRoot | null => {
  for (const host of document.querySelectorAll('div[popover="manual"]')) {
    const root = chrome.dom.openOrClosedShadowRoot(host);
    if (root !== null) return root;
  }
  return null;
};

/** The tab in front as a surface. */
export const chromiumPage = (page: Page): PageSurface => ({
  open: async (address) => {
    await page.bringToFront();
    await openIn(page, address);
  },
  run: (work, ...args) => evaluate(page, work, args),
  picture: (clip) => shoot(page, clip),
  clickAt: (x, y) => page.mouse.click(x, y),
  moveTo: (x, y) => page.mouse.move(x, y),
  press: (key) => page.keyboard.press(key),
  inCard: async <Args extends readonly unknown[], Value>(work: Work<[ShadowRoot, ...Args], Value>, ...args: Args): Promise<Value | null> => {
    const source = `(() => { const root = (${String(cardRoot)})(); return root === null ? null : (${String(work)})(root, ...${JSON.stringify(args)}); })()`;
    // Without a page script there is no world of the extension's, and no card.
    return ((await page.extensionRealms()[0]?.evaluate(source)) ?? null) as Value | null;
  },
});

/** One page of the extension in a tab behind, made when it is first opened. */
export const chromiumOwn = (
  browser: Browser,
  front: Page,
  extensionId: string,
  media: ChromiumMedia,
): OwnSurface & { readonly pages: () => readonly Page[] } => {
  let made: Page | null = null;
  const page = async (): Promise<Page> => {
    if (made !== null) return made;
    made = await browser.newPage();
    await made.setViewport(POPUP_SIZE);
    await media.dress(made);
    await front.bringToFront();
    return made;
  };
  return {
    pages: () => (made === null ? [] : [made]),
    open: async (path) => openIn(await page(), `chrome-extension://${extensionId}/${path}`),
    run: async (work, ...args) => evaluate(await page(), work, args),
    picture: async (clip) => shoot(await page(), clip),
    inFront: async (work) => {
      await (await page()).bringToFront();
      try {
        return await work();
      } finally {
        await front.bringToFront();
      }
    },
    close: async () => {
      await made?.close();
      made = null;
    },
    clickAt: async (x, y) => (await page()).mouse.click(x, y),
    press: async (key) => (await page()).keyboard.press(key),
  };
};
