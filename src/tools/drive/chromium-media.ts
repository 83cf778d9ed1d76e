import type { CDPSession, Page } from 'puppeteer-core';
import type { Media } from './driver.js';

/** Media features that pages of one browser pretend; also put on pages that come later. */
export interface ChromiumMedia {
  set(media: Media, pages: readonly Page[]): Promise<void>;
  dress(page: Page): Promise<void>;
}

/** Keeps what is pretended, and one session for each page: every session holds overrides of its own. */
export const chromiumMedia = (): ChromiumMedia => {
  const sessions = new WeakMap<Page, CDPSession>();
  let now: Media = {};
  const dress = async (page: Page): Promise<void> => {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: now.scheme ?? '' },
        { name: 'prefers-reduced-motion', value: now.motion ?? '' },
        { name: 'forced-colors', value: now.forced ?? '' },
      ],
    });
  };
  const set = async (media: Media, pages: readonly Page[]): Promise<void> => {
    now = media;
    await Promise.all(pages.map(dress));
  };
  return { set, dress };
};
