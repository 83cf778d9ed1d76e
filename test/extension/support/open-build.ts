import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../support/source.js';

/** A build of the extension beside the shipped one. */
export interface Build {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Builds the extension with the card's root open, so that accessibility checks can look into it. */
export const buildOpen = async (): Promise<Build> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-open-'));
  const env = { ...process.env, CARD_ROOT: 'open', OUT_DIR: folder, NODE_ENV: 'production' };
  for (const mode of ['pages', 'capture', 'content', 'head', 'describe', 'texts']) {
    await promisify(execFile)(process.execPath, [join(ROOT, 'node_modules/vite/bin/vite.js'), 'build', '-l', 'error', '--mode', mode], { cwd: ROOT, env });
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
