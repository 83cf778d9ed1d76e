import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = {
  chrome: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const;

export type TestBrowser = keyof typeof NAMES;

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The first installed program of this browser on the PATH. Throws where there is none: a missing browser is a failure, not a skip. */
export const findBrowser = (browser: TestBrowser): string => {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const name of NAMES[browser]) {
    const found = folders.map((folder) => join(folder, name)).find(runs);
    if (found !== undefined) return found;
  }
  throw new Error(`no ${browser} on the PATH (looked for ${NAMES[browser].join(', ')})`);
};
