import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync, type ESTree } from 'vite';

/** The folder of the package. */
export const ROOT = resolve(import.meta.dirname, '../..');

/** One import as it stands in a file. */
export interface Import {
  /** A path from the package's folder, or the name of a package. */
  readonly to: string;
  /** What comes after a question mark: how the bundler is to treat the file. */
  readonly query: string;
  readonly names: readonly string[];
  /** False where only types are imported, so that nothing of it is in the bundle. */
  readonly value: boolean;
}

/** A name that a file gives away. */
export interface Export {
  readonly name: string;
  readonly value: boolean;
}

/** A source file with what it takes and what it gives. */
export interface Module {
  /** From the package's folder, with forward slashes. */
  readonly path: string;
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly text: string;
  readonly program: ESTree.Program;
}

/** The paths of all files in a folder and below, from the package's folder. */
export const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted();

/** The text of a file of the package. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

const known = new Set([...filesIn('src'), ...filesIn('test')]);

const targetOf = (from: string, request: string): string => {
  if (!request.startsWith('.')) return request;
  const path = join(dirname(from), request).replaceAll('\\', '/');
  return [path, path.replace(/\.js$/, '.ts'), path.replace(/\.js$/, '.tsx')].find((one) => known.has(one)) ?? path;
};

const readModule = (path: string): Module => {
  const text = textOf(path);
  const { program, module, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join(', ')}`);
  const importOf = (request: string, names: readonly string[], value: boolean): Import => {
    const [file = '', query = ''] = request.split('?');
    return { to: targetOf(path, file), query, names, value };
  };
  const fixed = module.staticImports.map(({ moduleRequest, entries }) =>
    importOf(
      moduleRequest.value,
      entries.map(({ importName }) => importName.name ?? importName.kind),
      entries.length === 0 || entries.some(({ isType }) => !isType),
    ),
  );
  const later = module.dynamicImports.map(({ moduleRequest }) =>
    importOf(text.slice(moduleRequest.start + 1, moduleRequest.end - 1), ['NamespaceObject'], true),
  );
  const passed = module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, importName, isType }) =>
      moduleRequest === null ? [] : [importOf(moduleRequest.value, [importName.name ?? 'NamespaceObject'], !isType)],
    ),
  );
  const exports = module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, isType }) => ({ name: exportName.name ?? exportName.kind, value: !isType })),
  );
  return { path, imports: [...fixed, ...later, ...passed], exports, text, program };
};

const modulesIn = (folder: string): Module[] =>
  filesIn(folder)
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith('.d.ts'))
    .map(readModule);

/** Every module of the product. */
export const sources: readonly Module[] = modulesIn('src');

/** Every module of the tests. */
export const tests: readonly Module[] = modulesIn('test');
