import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../support/source.js';
import type { Build } from './open-build.js';

/**
 * The shipped build with something set by an organisation: the worker's view of the browser's managed storage is replaced, as a real one
 * can be set up only in the folders of the system.
 */
export const buildManaged = async (values: object): Promise<Build> => {
  const folder = await mkdtemp(join(tmpdir(), 'counterclaim-managed-'));
  await cp(join(ROOT, 'dist'), folder, { recursive: true });
  const worker = join(folder, 'background/main.js');
  const stub = `(globalThis.browser ?? chrome).storage.managed.get = chrome.storage.managed.get =
    (keys, done) => (done === undefined ? Promise.resolve(${JSON.stringify(values)}) : done(${JSON.stringify(values)}));\n`;
  await writeFile(worker, stub + (await readFile(worker, 'utf8')));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
