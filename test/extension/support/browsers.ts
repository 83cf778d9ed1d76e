import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../../../src/tools/drive/chromium.js';
import type { BrowserKind } from '../../../src/tools/drive/driver.js';
import { launchFirefox, type FirefoxDriver } from '../../../src/tools/drive/firefox.js';
import { copyExtension } from '../../../src/tools/extension-copy.js';
import { findProgram } from '../../../src/tools/programs.js';
import { thisSystem } from '../../../src/tools/system.js';
import { scriptsRegistered } from '../../../src/tools/tab-calls.js';
import { ROOT } from '../../support/source.js';

export type AnyDriver = ChromiumDriver | FirefoxDriver;

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** The build that is packed and shipped. */
const DIST = join(ROOT, 'dist');

/** A browser that runs for the tests of one file. */
export interface Running<Driver extends AnyDriver = AnyDriver> {
  readonly driver: Driver;
  end(): Promise<void>;
}

/** What a test browser is started with. */
export interface StartWish {
  /** Sites that the extension may read from the start; none, as after an installation, if not given. */
  readonly hosts?: readonly string[];
  /** Another build than the shipped one. */
  readonly build?: string;
  readonly switches?: readonly string[];
}

const programOf = (kind: BrowserKind): string => {
  const program = findProgram(kind, thisSystem);
  if (program === null) throw new Error(`there is no ${kind} here: run "node node_modules/.cache/counterclaim/browsers.js --both"`);
  return program;
};

const prepared = async <Driver extends AnyDriver>(
  wish: StartWish,
  start: (extension: string, profile: string) => Promise<Driver>,
): Promise<Running<Driver>> => {
  const { hosts = [], build = DIST } = wish;
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-test-'));
  const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    await mkdir(profile);
    await (hosts.length === 0 ? cp(build, extension, { recursive: true }) : copyExtension(build, extension, hosts));
    const driver = await start(extension, profile);
    if (hosts.length > 0) await scriptsRegistered(driver);
    const end = async (): Promise<void> => {
      await driver.close();
      await remove();
    };
    return { driver, end };
  } catch (error) {
    await remove();
    throw error;
  }
};

const optionsFor = (kind: BrowserKind, extension: string, profile: string, switches: readonly string[] = []) => ({
  program: programOf(kind),
  extension,
  profile,
  headless: true,
  viewport: { width: 1280, height: 900 },
  switches,
});

/** Starts Chromium with the built extension, on a new profile. */
export const startChromium = (wish: StartWish = {}): Promise<Running<ChromiumDriver>> =>
  prepared(wish, (extension, profile) => launchChromium(optionsFor('chromium', extension, profile, wish.switches)));

/** Starts Firefox with the built extension, on a new profile. */
export const startFirefox = (wish: StartWish = {}): Promise<Running<FirefoxDriver>> =>
  prepared(wish, (extension, profile) => launchFirefox(optionsFor('firefox', extension, profile, wish.switches)));

/** Starts a browser of this kind with the built extension. */
export const startBrowser = (kind: BrowserKind, wish: StartWish = {}): Promise<Running> => (kind === 'chromium' ? startChromium(wish) : startFirefox(wish));
