import type { BrowserKind } from './drive/driver.js';

const NAMES: Readonly<Record<BrowserKind, string>> = { chromium: 'Chrome, Chromium or Edge', firefox: 'Firefox' };

/** What the tools say at the terminal. The extension's own words are in `assets/_locales`. */
export const TEXTS = {
  usage: `Usage: npm start [-- <file or address>... options]
  Without a file or an address the sample article is opened.
  --browser chromium|firefox   which browser (otherwise the first one found)
  --headless                   no window: write files instead
  --out DIR                    write the files here (headless: "out" if not given)
  --no-pictures                write no pictures
  --dark                       pretend that the system is dark
  --help                       this text`,
  badBrowser: (name: string) => `"${name}" is no browser known here: chromium or firefox.`,
  noFile: (label: string) => `${label}: there is no such file.`,
  noFolder: (label: string) => `${label}: this is a folder; give the files in it.`,
  unreadable: (label: string, reason: string) => `${label}: cannot be read (${reason}).`,
  notText: (label: string) => `${label}: neither HTML nor plain text.`,
  badAddress: (label: string) => `${label}: only http and https addresses and files can be opened.`,

  missing: (kinds: readonly BrowserKind[]) => `Not found on this system: ${kinds.map((kind) => NAMES[kind]).join(' and ')}.`,
  installing: (command: string) => `Installing what is missing, since this runs as root on Debian or Ubuntu: ${command}`,
  installFailed: (reason: string) => `That did not work: ${reason}`,
  installLine: (line: string) => `Install with: ${line}\nOr give the program of a browser in BROWSER_PATH.`,

  noProgram: (program: string) => `BROWSER_PATH: ${program} is no program that can be run.`,
  starting: (kind: BrowserKind) => (kind === 'firefox' ? 'Starting Firefox (this takes a while) ...' : 'Starting the browser ...'),
  started: (version: string) => `Running in ${version}, with a throwaway profile.`,
  noSandbox: 'This runs as root, so the browser is started without its sandbox (--no-sandbox).',
  granted: (patterns: readonly string[]) => `The extension is a temporary copy that may read ${patterns.join(', ')} from the start. The real one asks first.`,
  noDisplay: 'There is no display, so no window opens and files are written.',
  failed: (reason: string) => `Ended early: ${reason}`,
  gone: 'the browser is gone',
  window:
    'Hover a marked name for its card; press the toolbar button (it may be in the menu of extensions) for the popup. Close the window or press Ctrl-C to end.',

  notOpened: (label: string, reason: string) => `${label}: could not be opened (${reason}).`,
  notRead: (label: string, reason: string) => `${label}: was not read (${reason}).`,
  notAllowedThere: (address: string) => `the page led to ${address}, which the copy may not read`,
  state: {
    reading: 'it is still being read',
    read: 'read',
    'no-text': 'there is no text on it',
    'not-a-page': 'it is neither HTML nor plain text',
    shadowed: "the page hides the browser's interface for extensions",
    'no-highlights': 'the browser has no highlights',
  },
  notWritten: (file: string, reason: string) => `not written: ${file} (${reason})`,
  noCard: 'no card: nothing is marked',
  totals: (read: number, failed: number, seconds: number) => `${read} ${read === 1 ? 'page' : 'pages'} read, ${failed} failed, in ${seconds.toFixed(1)} s.`,
} as const;
