import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findProgram } from '../../src/tools/programs.js';
import { thisSystem } from '../../src/tools/system.js';

type TestBrowser = 'chrome' | 'firefox';

/** A missing browser is a failure, not a skip. */
const programOf = (name: TestBrowser): string => {
  const found = findProgram(name === 'chrome' ? 'chromium' : 'firefox', thisSystem);
  if (found === null) throw new Error(`no ${name} here: run "node node_modules/.cache/counterclaim/browsers.js --both"`);
  return found;
};

const isTestBrowser = (name: string): name is TestBrowser => name === 'chrome' || name === 'firefox';

/** Chromium refuses its sandbox to root, as in a container. */
const args = (name: TestBrowser): string[] => (name === 'chrome' && process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/** Runs the page tests in the installed Chromium and Firefox, without a driver of their own. */
export const provider = defineBrowserProvider({
  name: 'puppeteer-core',
  options: {},
  supportedBrowser: ['chrome', 'firefox'],
  providerFactory: (project) => {
    let browser: Promise<Browser> | null = null;
    const start = (): Promise<Browser> => {
      const { name } = project.config.browser;
      if (!isTestBrowser(name)) throw new Error(`cannot run page tests in ${name}`);
      return puppeteer.launch({ browser: name, executablePath: programOf(name), headless: true, args: args(name), timeout: 60_000 });
    };
    return {
      name: 'puppeteer-core',
      supportsParallelism: false,
      getCommandsContext: () => ({}),
      openPage: async (_session, url) => {
        browser ??= start();
        const page = await (await browser).newPage();
        await page.goto(url, { waitUntil: 'domcontentloaded' });
      },
      close: async () => {
        await (await browser)?.close();
      },
    };
  },
});
