import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import type { System } from './programs.js';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not to be run: both mean that it cannot be used.
    return false;
  }
};

/** The system this runs on. */
export const thisSystem: System = { platform: process.platform, env: process.env, isProgram };

/** True where a window can be shown. */
export const hasDisplay = ({ platform, env }: System): boolean =>
  platform === 'darwin' || platform === 'win32' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);

export type Family = 'debian' | 'ubuntu' | 'fedora' | 'arch' | 'mac' | 'windows' | 'other';

const FAMILIES: readonly Family[] = ['ubuntu', 'debian', 'fedora', 'arch'];

/** Which installer a system has, told by its platform and by what `/etc/os-release` calls it. */
export const familyOf = (platform: NodeJS.Platform, release: string): Family => {
  if (platform === 'darwin') return 'mac';
  if (platform === 'win32') return 'windows';
  const words = [...release.matchAll(/^(?:ID|ID_LIKE)="?([^"\n]*)"?$/gm)].flatMap((line) => (line[1] ?? '').split(' '));
  return FAMILIES.find((family) => words.includes(family)) ?? 'other';
};

/** The text of `/etc/os-release`, or nothing where there is none. */
export const osRelease = (): string => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '');
