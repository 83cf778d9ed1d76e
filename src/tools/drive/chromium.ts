import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { chromiumMedia } from './chromium-media.js';
import { chromiumOwn, chromiumPage } from './chromium-surface.js';
import { WELCOME_PAGE, type Driver, type LaunchOptions, type Media } from './driver.js';

const LAUNCH_MS = 60_000;

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Containers often have a tiny /dev/shm, which ends tabs without a word.
  '--disable-dev-shm-usage',
  // Branded Chrome loads no unpacked extension over the pipe without it.
  '--enable-unsafe-extension-debugging',
];

// The screen of a browser without a window is 800 by 600 otherwise, on which no popup of full height fits.
const HEADLESS = ['--disable-gpu', '--screen-info={1600x1200}'];

/** Chromium refuses its sandbox to root. */
export const needsNoSandbox = (): boolean => process.getuid?.() === 0;

export interface ChromiumDriver extends Driver {
  readonly kind: 'chromium';
  readonly browser: Browser;
  readonly extensionId: string;
  /** The tab in front. */
  readonly tab: Page;
}

/** Starts a Chromium with the extension. Loads it over the debugging pipe: branded Chrome ignores the command line for that. */
export const launchChromium = async (options: LaunchOptions): Promise<ChromiumDriver> => {
  const { program, extension, profile, headless, viewport, switches = [] } = options;
  const browser = await puppeteer.launch({
    executablePath: program,
    headless,
    userDataDir: profile,
    pipe: true,
    enableExtensions: true,
    timeout: LAUNCH_MS,
    defaultViewport: viewport,
    // The caller ends the browser: it has a profile to remove afterwards.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [...QUIET, ...(headless ? HEADLESS : []), ...(needsNoSandbox() ? ['--no-sandbox'] : []), ...switches],
  });
  try {
    return await withExtension(browser, extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
};

const withExtension = async (browser: Browser, extension: string): Promise<ChromiumDriver> => {
  const extensionId = await browser.installExtension(extension);
  const tab = (await browser.pages())[0] ?? (await browser.newPage());
  // The page comes to the front whenever the worker gets to it: what is driven goes there after it, and not before.
  await browser.waitForTarget((target) => target.url() === `chrome-extension://${extensionId}/${WELCOME_PAGE}`, { timeout: LAUNCH_MS });
  await tab.bringToFront();
  const media = chromiumMedia();
  const own = chromiumOwn(browser, tab, extensionId, media);
  const gone = new Promise<void>((done) => browser.once('disconnected', () => done()));
  return {
    kind: 'chromium',
    version: (await browser.version()).replace(/^HeadlessChrome/, 'Chrome'),
    browser,
    extensionId,
    tab,
    page: chromiumPage(tab),
    own,
    gone,
    media: (wanted: Media) => media.set(wanted, [tab, ...own.pages()]),
    addTab: async (address) => {
      const page = await browser.newPage({ background: true });
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    close: async () => {
      await browser.close();
      await gone;
    },
  };
};
