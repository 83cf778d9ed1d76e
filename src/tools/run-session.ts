import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { needsNoSandbox } from './drive/chromium.js';
import type { BrowserKind, Driver } from './drive/driver.js';
import { launch } from './drive/launch.js';
import { copyExtension } from './extension-copy.js';
import { TEXTS } from './texts.js';

/** What a session is started with. */
export interface SessionWish {
  /** The package's own folder. */
  readonly root: string;
  readonly kind: BrowserKind;
  readonly program: string;
  readonly headless: boolean;
  /** True where files are written, so that the page has a size of its own. */
  readonly files: boolean;
  readonly dark: boolean;
  /** Sites that the copy of the extension may read. */
  readonly patterns: readonly string[];
}

const VIEWPORT = { width: 1280, height: 900 };

/** A browser with the extension, and the way to end both without a trace. */
export interface Session {
  readonly driver: Driver;
  end(): Promise<void>;
}

/** Starts a browser on a throwaway profile with a copy of the built extension. Throws with the reason; nothing is left then. */
export const startSession = async (wish: SessionWish, say: (line: string) => void): Promise<Session> => {
  const { root, kind, program, headless, files, dark, patterns } = wish;
  // Inside the package: a browser from a snap sees no other temporary folder.
  const runs = join(root, 'node_modules/.cache');
  await mkdir(runs, { recursive: true });
  const folder = await mkdtemp(join(runs, 'counterclaim-run-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  try {
    const [extension, profile] = [join(folder, 'extension'), join(folder, 'profile')];
    await copyExtension(join(root, 'dist'), extension, patterns);
    await mkdir(profile);
    say(TEXTS.starting(kind));
    if (kind === 'chromium' && needsNoSandbox()) say(TEXTS.noSandbox);
    const driver = await launch(kind, { program, extension, profile, headless, viewport: files ? VIEWPORT : null });
    if (files) await driver.media({ scheme: dark ? 'dark' : 'light', motion: 'reduce' });
    say(TEXTS.started(driver.version));
    say(TEXTS.granted(patterns));
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
