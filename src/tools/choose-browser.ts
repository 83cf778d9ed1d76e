import type { BrowserKind } from './drive/driver.js';
import { findProgram, wishedProgram } from './programs.js';
import { setUpBrowsers } from './set-up.js';
import { thisSystem } from './system.js';
import { TEXTS } from './texts.js';

/** A browser that can be started. */
export interface Chosen {
  readonly kind: BrowserKind;
  readonly program: string;
}

const find = (kinds: readonly BrowserKind[]): Chosen | null => {
  for (const kind of kinds) {
    const program = findProgram(kind, thisSystem);
    if (program !== null) return { kind, program };
  }
  return null;
};

/** The wanted browser; where none is wanted, that of `BROWSER_PATH`, else Chromium before Firefox. Null where there is none and none could be set up. */
export const chooseBrowser = (wanted: BrowserKind | null, say: (line: string) => void): Chosen | null => {
  const wished = wishedProgram(thisSystem);
  if (wished !== null && !thisSystem.isProgram(wished.program)) {
    say(TEXTS.noProgram(wished.program));
    return null;
  }
  const kinds = wanted === null ? [...new Set([wished?.kind ?? 'chromium', 'chromium', 'firefox'] as const)] : [wanted];
  const found = find(kinds);
  if (found !== null) return found;
  return setUpBrowsers([wanted ?? 'chromium'], say) ? find(kinds) : null;
};
