import { join, posix, win32 } from 'node:path';
import type { BrowserKind } from './drive/driver.js';

/** The system as far as finding programs goes. */
export interface System {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** True where there is a program of this path that may be run. */
  isProgram(path: string): boolean;
}

const ON_PATH: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const BUNDLES: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox Developer Edition'],
};

const IN_WINDOWS: Readonly<Record<BrowserKind, readonly string[]>> = {
  chromium: [
    'Google\\Chrome\\Application\\chrome.exe',
    'Chromium\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
    'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

const kindOf = (program: string): BrowserKind => (/firefox/i.test(program) ? 'firefox' : 'chromium');

/** The program that `BROWSER_PATH` names, with the kind that its name says; null where it is not set. */
export const wishedProgram = ({ env }: System): { readonly kind: BrowserKind; readonly program: string } | null => {
  const program = env['BROWSER_PATH'] ?? '';
  return program === '' ? null : { kind: kindOf(program), program };
};

const macProgram = (bundle: string): string => `${bundle}.app/Contents/MacOS/${bundle.startsWith('Firefox') ? 'firefox' : bundle}`;

const onPath = ({ platform, env }: System, names: readonly string[]): string[] => {
  const windows = platform === 'win32';
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(windows ? ';' : ':').filter((folder) => folder !== '');
  const endings = windows ? ['.exe'] : [''];
  return names.flatMap((name) => folders.flatMap((folder) => endings.map((ending) => (windows ? win32 : posix).join(folder, name + ending))));
};

const installed = ({ platform, env }: System, kind: BrowserKind): string[] => {
  if (platform === 'darwin') {
    const folders = ['/Applications', ...(env['HOME'] === undefined ? [] : [join(env['HOME'], 'Applications')])];
    return BUNDLES[kind].flatMap((bundle) => folders.map((folder) => `${folder}/${macProgram(bundle)}`));
  }
  if (platform !== 'win32') return [];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return IN_WINDOWS[kind].flatMap((path) => folders.map((folder) => `${folder}\\${path}`));
};

/** The program of a browser, or null where there is none. `BROWSER_PATH` goes first, for the kind that its name says. */
export const findProgram = (kind: BrowserKind, system: System): string | null => {
  const wished = wishedProgram(system);
  const places = [...(wished?.kind === kind ? [wished.program] : []), ...onPath(system, ON_PATH[kind]), ...installed(system, kind)];
  return places.find((path) => system.isProgram(path)) ?? null;
};
