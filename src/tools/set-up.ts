import { spawnSync } from 'node:child_process';
import type { BrowserKind } from './drive/driver.js';
import { findProgram } from './programs.js';
import { familyOf, osRelease, thisSystem, type Family } from './system.js';
import { TEXTS } from './texts.js';

const PACKAGES = ['chromium', 'firefox-esr', 'fonts-noto-cjk'];

const LINES: Readonly<Record<Family, string>> = {
  debian: `sudo apt-get install ${PACKAGES.join(' ')}`,
  ubuntu: 'sudo snap install chromium && sudo snap install firefox',
  fedora: 'sudo dnf install chromium firefox',
  arch: 'sudo pacman -S chromium firefox',
  mac: 'brew install --cask google-chrome firefox',
  windows: 'winget install Google.Chrome && winget install Mozilla.Firefox',
  other: 'the package manager of this system: Chromium or Chrome, and Firefox',
};

const COMMANDS: readonly (readonly [string, ...string[]])[] = [
  ['apt-get', 'update', '-q'],
  ['apt-get', 'install', '-y', '-q', '--no-install-recommends', ...PACKAGES],
];

/** Runs the installer's commands in turn; gives the first failure, or null. */
const install = (): string | null => {
  for (const [program, ...args] of COMMANDS) {
    const { status, error } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (error !== undefined) return error.message;
    if (status !== 0) return `${program} ${args[0] ?? ''} ended with code ${String(status)}`;
  }
  return null;
};

const missingOf = (kinds: readonly BrowserKind[]): BrowserKind[] => kinds.filter((kind) => findProgram(kind, thisSystem) === null);

/**
 * Sees to it that browsers of these kinds are there. Installs only as root on Debian and Ubuntu, and says so (a container, a
 * build machine); elsewhere says what to run. False where one is still missing.
 */
export const setUpBrowsers = (kinds: readonly BrowserKind[], say: (line: string) => void): boolean => {
  const missing = missingOf(kinds);
  if (missing.length === 0) return true;
  say(TEXTS.missing(missing));
  const family = familyOf(process.platform, osRelease());
  if ((family === 'debian' || family === 'ubuntu') && process.getuid?.() === 0) {
    say(TEXTS.installing(COMMANDS.map((words) => words.join(' ')).join(' && ')));
    const fault = install();
    if (fault === null && missingOf(kinds).length === 0) return true;
    if (fault !== null) say(TEXTS.installFailed(fault));
  }
  say(TEXTS.installLine(LINES[family]));
  return false;
};
