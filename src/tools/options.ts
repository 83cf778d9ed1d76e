import { parseArgs } from 'node:util';
import type { Result } from '../core/result.js';
import type { BrowserKind } from './drive/driver.js';
import { TEXTS } from './texts.js';

/** What was asked for on the command line. */
export interface Options {
  readonly inputs: readonly string[];
  /** Null: whichever is found first. */
  readonly browser: BrowserKind | null;
  readonly headless: boolean;
  /** Null: not given. */
  readonly out: string | null;
  readonly pictures: boolean;
  readonly dark: boolean;
  readonly help: boolean;
}

const isBrowser = (name: string): name is BrowserKind => name === 'chromium' || name === 'firefox';

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      browser: { type: 'string' },
      headless: { type: 'boolean', default: false },
      out: { type: 'string' },
      'no-pictures': { type: 'boolean', default: false },
      dark: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });

/** Reads the arguments after the script's name. The error is a sentence for the terminal. */
export const readOptions = (args: readonly string[]): Result<Options, string> => {
  try {
    const { values, positionals } = parse(args);
    const { browser = null, out = null, headless, dark, help } = values;
    if (browser !== null && !isBrowser(browser)) return { ok: false, error: TEXTS.badBrowser(browser) };
    return { ok: true, value: { inputs: positionals, browser, headless, out, pictures: !values['no-pictures'], dark, help } };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
};
