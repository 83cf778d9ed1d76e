import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { WELCOME_PAGE, type Driver, type LaunchOptions, type Media, type Size } from './driver.js';
import { mozUrl, startFirefox, type FirefoxProcess, type Pref } from './firefox-process.js';
import { evaluate, inChrome } from './firefox-script.js';
import { firefoxOwn, firefoxPage } from './firefox-surface.js';
import { until } from './wait.js';

export interface FirefoxDriver extends Driver {
  readonly kind: 'firefox';
  readonly firefox: FirefoxProcess;
  readonly extensionId: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The add-on id that a manifest asks for. Throws where there is none: an add-on without one has no fixed address. */
const idIn = async (extension: string): Promise<string> => {
  let value: unknown = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  for (const key of ['browser_specific_settings', 'gecko', 'id']) value = isRecord(value) ? value[key] : undefined;
  if (typeof value !== 'string') throw new Error('the manifest names no add-on id');
  return value;
};

/** Sets preferences in the running browser; null puts one back. Media features follow a moment later. */
const setPrefs = (firefox: FirefoxProcess, prefs: Readonly<Record<string, Pref | null>>): Promise<unknown> =>
  inChrome(
    firefox,
    `for (const [name, value] of Object.entries(given[0])) {
      if (value === null) Services.prefs.clearUserPref(name);
      else if (typeof value === 'boolean') Services.prefs.setBoolPref(name, value);
      else if (typeof value === 'number') Services.prefs.setIntPref(name, value);
      else Services.prefs.setStringPref(name, value);
    }`,
    [prefs],
  );

const SCHEMES = { light: 1, dark: 0 } as const;

/** Pages follow the first preference for dark, the toolbar's popups the second. */
const prefsFor = ({ scheme, motion, forced }: Media): Record<string, Pref | null> => ({
  'layout.css.prefers-color-scheme.content-override': scheme === undefined ? null : SCHEMES[scheme],
  'ui.systemUsesDarkTheme': scheme === undefined ? null : 1 - SCHEMES[scheme],
  'ui.prefersReducedMotion': motion === undefined ? null : 1,
  'browser.display.document_color_use': forced === undefined ? null : 2,
});

const setMedia = async (firefox: FirefoxProcess, media: Media): Promise<void> => {
  await setPrefs(firefox, prefsFor(media));
  // Forced colours switch the dark scheme of pages off, so the scheme is awaited only without them.
  const scheme = media.forced === undefined ? media.scheme : undefined;
  const wanted = [
    ...(scheme === undefined ? [] : [`(prefers-color-scheme: ${scheme})`]),
    `(prefers-reduced-motion: ${media.motion ?? 'no-preference'})`,
    `(forced-colors: ${media.forced ?? 'none'})`,
  ];
  await until('the media features', () => evaluate(firefox, (queries) => queries.every((query) => matchMedia(query).matches), [wanted]));
};

/** Makes the window so large that a page sees the wanted size. */
const resize = async (firefox: FirefoxProcess, { width, height }: Size): Promise<void> => {
  const seen = (): Promise<Size> => evaluate(firefox, () => ({ width: innerWidth, height: innerHeight }), []);
  const frame = await evaluate(firefox, () => ({ width: outerWidth - innerWidth, height: outerHeight - innerHeight }), []);
  await firefox.send('WebDriver:SetWindowRect', { width: width + frame.width, height: height + frame.height });
  await until('the size of the window', async () => {
    const now = await seen();
    return now.width === width && now.height === height;
  });
};

/** Waits for the page that comes to the front once the extension is installed, and puts the first tab back there. */
const leaveWelcome = (firefox: FirefoxProcess): Promise<true> =>
  until('the welcome page', async () => {
    const left = await inChrome(
      firefox,
      `if (!gBrowser.browsers.some(({ currentURI }) => currentURI.spec === given[0])) return false;
      gBrowser.selectedTab = gBrowser.tabs[0];
      return true;`,
      [mozUrl(WELCOME_PAGE)],
    );
    return left === true;
  });

/** Starts a Firefox with the extension as a temporary add-on, which grants the hosts of its manifest. */
export const launchFirefox = async (options: LaunchOptions): Promise<FirefoxDriver> => {
  const extensionId = await idIn(options.extension);
  const firefox = await startFirefox(options, extensionId);
  try {
    await firefox.send('Addon:Install', { path: options.extension, temporary: true });
    await leaveWelcome(firefox);
    if (options.viewport !== null) await resize(firefox, options.viewport);
  } catch (error) {
    await firefox.close();
    throw error;
  }
  return {
    kind: 'firefox',
    version: firefox.version,
    firefox,
    extensionId,
    page: firefoxPage(firefox),
    own: firefoxOwn(firefox),
    gone: firefox.gone,
    media: (media) => setMedia(firefox, media),
    addTab: async (address) => {
      await inChrome(firefox, `gBrowser.addTrustedTab(given[0])`, [address]);
    },
    close: () => firefox.close(),
  };
};
