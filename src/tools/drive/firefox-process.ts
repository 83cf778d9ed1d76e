import { spawn, type ChildProcess } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LaunchOptions } from './driver.js';
import { connectMarionette, type Marionette } from './marionette.js';
import { until } from './wait.js';

const LAUNCH_MS = 60_000;

/** The extension's number in its addresses. Chosen here, so that the addresses are known. */
const UUID = '6a1f0c52-7d5e-4b3b-9c0e-2f4f8f1d9a10';

export type Pref = string | number | boolean;

const QUIET: Readonly<Record<string, Pref>> = {
  'marionette.port': 0,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
};

/** A running Firefox under remote control. */
export interface FirefoxProcess {
  readonly send: Marionette['send'];
  readonly version: string;
  readonly gone: Promise<void>;
  close(): Promise<void>;
}

/** The address of a path inside the extension. */
export const mozUrl = (path: string): string => `moz-extension://${UUID}/${path}`;

const userJs = (prefs: Readonly<Record<string, Pref>>): string =>
  Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

const portIn = (profile: string, child: ChildProcess): Promise<number> => {
  let fault: Error | null = null;
  child.once('error', (error) => (fault = error));
  child.once('exit', (code) => (fault = new Error(`Firefox left with code ${String(code)}`)));
  return until(
    'a port of the new Firefox',
    async () => {
      if (fault !== null) throw fault;
      const text = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
      return Number(text) > 0 && Number(text);
    },
    LAUNCH_MS,
  );
};

const versionIn = (session: unknown): string => {
  if (typeof session !== 'object' || session === null || !('capabilities' in session)) return 'Firefox';
  const { capabilities } = session;
  return typeof capabilities === 'object' && capabilities !== null && 'browserVersion' in capabilities
    ? `Firefox/${String(capabilities.browserVersion)}`
    : 'Firefox';
};

/** Starts Firefox. `extensionId` gets the fixed address of `mozUrl`. Takes a few seconds. */
export const startFirefox = async (options: LaunchOptions, extensionId: string): Promise<FirefoxProcess> => {
  const { program, profile, headless, switches = [] } = options;
  await writeFile(join(profile, 'user.js'), userJs({ ...QUIET, 'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }) }));
  const args = ['--marionette', '--no-remote', '--remote-allow-system-access', '--profile', profile, ...(headless ? ['--headless'] : []), ...switches];
  const child = spawn(program, args, { stdio: 'ignore' });
  const gone = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const end = async (): Promise<void> => {
    child.kill();
    await gone;
  };
  try {
    const marionette = await connectMarionette(await portIn(profile, child));
    // Eager: back at the parsed document, as in Chromium.
    const session = await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { pageLoadStrategy: 'eager' } } });
    await marionette.send('WebDriver:SetTimeouts', { pageLoad: 30_000, script: 60_000 });
    const close = async (): Promise<void> => {
      marionette.close();
      await end();
    };
    return { send: marionette.send, version: versionIn(session), gone, close };
  } catch (error) {
    await end();
    throw error;
  }
};
