import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../support/source.js';

/**
 * A file of the source with all that it takes, in one piece as it is shipped: test modules reach each other through getters,
 * which cost more than the work that is timed. `path` from the package's folder.
 */
export const bundled = async (path: string): Promise<unknown> => {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, minify: false, target: 'esnext', lib: { entry: join(ROOT, path), formats: ['es'] } },
  });
  const [one] = Array.isArray(made) ? made : [];
  if (one === undefined) throw new Error(`${path} was not built`);
  const [{ code }] = one.output;
  return import(/* @vite-ignore */ `data:text/javascript;charset=utf-8,${encodeURIComponent(code)}`);
};
