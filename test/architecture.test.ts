import { describe, expect, it } from 'vitest';
import { filesIn, sources, tests, textOf, type Import, type Module } from './support/source.js';

const LONGEST = 200;

/** What each folder of `src` may import: folders of `src`, and packages. */
const LAYERS: Readonly<Record<string, readonly string[]>> = {
  core: ['core'],
  ui: ['ui', 'core', 'preact'],
  page: ['page', 'core'],
  platform: ['platform', 'core'],
  // The worker draws the card, so that neither the views nor what renders them weigh on every page that is read.
  background: ['background', 'core', 'platform', 'ui', 'preact'],
  content: ['content', 'core', 'page', 'platform'],
  popup: ['popup', 'core', 'ui', 'platform', 'preact'],
  // The same app beside the page.
  panel: ['panel', 'popup', 'core', 'ui', 'platform', 'preact'],
  options: ['options', 'core', 'ui', 'platform', 'preact'],
  welcome: ['welcome', 'core', 'ui', 'platform', 'preact'],
  tools: ['tools', 'core', 'node', 'puppeteer-core'],
};

/** The one file that each of these packages may come through. */
const DOORS: Readonly<Record<string, string>> = {
  zod: 'src/core/zod.ts',
  'webextension-polyfill': 'src/platform/browser.ts',
  'idb-keyval': 'src/platform/stored.ts',
};

/** The parts of `platform` that page scripts may run: they take the browser's interface as an argument. */
const IN_PAGES = ['src/platform/messages.ts', 'src/platform/protocol.ts', 'src/platform/words.ts'];

const layerOf = (path: string): string => /^src\/([^/]+)\//.exec(path)?.[1] ?? path.replace(/^node:.*/, 'node').replace(/^(@[^/]+\/[^/]+|[^@/][^/]*).*/, '$1');

/** Style sheets and texts that are read as such are data: anybody may have them. */
const isData = ({ to, query }: Import): boolean => query === 'inline' || query === 'raw' || to.endsWith('.json') || to.endsWith('.css');

const codeImports = (module: Module): Import[] => module.imports.filter((one) => !isData(one));

const listed = (module: Module, wrong: (one: Import) => boolean): string[] =>
  codeImports(module)
    .filter(wrong)
    .map(({ to }) => `${module.path} -> ${to}`);

describe('layers', () => {
  it('imports point one way', () => {
    const mayImport = (module: Module, { to, value }: Import): boolean => {
      if (Object.hasOwn(DOORS, to)) return DOORS[to] === module.path || (!value && layerOf(DOORS[to] ?? '') === layerOf(module.path));
      return LAYERS[layerOf(module.path)]?.includes(layerOf(to)) === true;
    };
    expect(sources.flatMap((module) => listed(module, (one) => !mayImport(module, one)))).toEqual([]);
  });

  it('page scripts use of the platform only what takes the browser as an argument', () => {
    const content = sources.filter(({ path }) => path.startsWith('src/content/'));
    expect(content.length).toBeGreaterThan(0);
    const wrong = ({ to, value }: Import): boolean => value && to.startsWith('src/platform/') && !IN_PAGES.includes(to);
    expect(content.flatMap((module) => listed(module, wrong))).toEqual([]);
  });
});

const byPath = new Map(sources.map((module) => [module.path, module]));

const valueTargets = (module: Module): string[] => codeImports(module).flatMap(({ to, value }) => (value ? [to] : []));

/** Everything that is in the bundle of these files. */
const reached = (from: readonly string[]): Set<string> => {
  const seen = new Set<string>();
  const waiting = [...from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    const module = byPath.get(path);
    if (module !== undefined) waiting.push(...valueTargets(module));
  }
  return seen;
};

it('nothing that runs in a page reaches the schema library or the browser polyfill', () => {
  const inPages = reached(['src/content/main.ts', 'src/content/capture.ts', 'src/content/head.ts']);
  expect(inPages).toContain('src/page/session.ts');
  expect([...inPages].filter((path) => Object.keys(DOORS).some((name) => path.startsWith(name)))).toEqual([]);
});

it('no ring of imports', () => {
  const rings = sources.filter((module) => reached(valueTargets(module)).has(module.path)).map(({ path }) => path);
  expect(rings).toEqual([]);
});

it(`no file of the product is longer than ${LONGEST} lines`, () => {
  const long = filesIn('src')
    .filter((path) => /\.(tsx?|css|html)$/.test(path))
    .map((path) => ({ path, lines: textOf(path).split('\n').length - 1 }))
    .filter(({ lines }) => lines > LONGEST);
  expect(long).toEqual([]);
});

it('exports nothing that nobody imports', () => {
  const taken = new Set([...sources, ...tests].flatMap(({ imports }) => imports.flatMap(({ to, names }) => names.map((name) => `${to} ${name}`))));
  // A type may also be there to name what a function of the same file takes or gives.
  const isNamed = (name: string, text: string): boolean => text.match(new RegExp(`\\b${name}\\b`, 'g'))?.length !== 1;
  const unused = sources.flatMap(({ path, exports, text }) =>
    taken.has(`${path} NamespaceObject`)
      ? []
      : exports.filter(({ name, value }) => !taken.has(`${path} ${name}`) && (value || !isNamed(name, text))).map(({ name }) => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});

it('names files in kebab-case, components in Pascal case', () => {
  const names = filesIn('src').map((path) => path.replace(/^.*\//, ''));
  expect(names.filter((name) => !/^([a-z0-9]+(-[a-z0-9]+)*\.(ts|tsx|css|html|json)|([A-Z][a-z0-9]*)+\.tsx)$/.test(name))).toEqual([]);
  expect(names.filter((name) => /^(utils?|helpers?|common|index)\./.test(name))).toEqual([]);
});

it('every test of the product stands where the product has such a folder', () => {
  const folders = new Set(filesIn('src').map((path) => path.replace(/^src\//, '').replace(/\/.*$/, '')));
  const apart = ['browser', 'extension', 'fixtures', 'sample', 'speed', 'support'];
  const strange = filesIn('test')
    .filter((path) => path.split('/').length > 2)
    .map((path) => path.split('/')[1] ?? '')
    .filter((folder) => !folders.has(folder) && !apart.includes(folder));
  expect([...new Set(strange)]).toEqual([]);
});
