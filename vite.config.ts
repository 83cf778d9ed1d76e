import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig, type ViteUserConfig as UserConfig } from 'vitest/config';

const at = (path: string): string => resolve(import.meta.dirname, path);

/** Copies the one manifest that serves both browsers. */
const manifest: Plugin = {
  name: 'manifest',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'manifest.json', source: readFileSync(at('manifest.json')) });
  },
};

const licenceOf = (name: string): string => {
  const folder = at(`node_modules/${name}`);
  const { version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? '' : readFileSync(`${folder}/${file}`, 'utf8').trim();
  return `${name} ${version} (${license})\n\n${text}\n`;
};

/** The licences of the packages inside the extension, as they ask to be passed on. */
const thirdParty: Plugin = {
  name: 'third-party',
  generateBundle() {
    const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
    const source = Object.keys(dependencies)
      .map(licenceOf)
      .join(`\n${'-'.repeat(72)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source });
  },
};

// Named browsers keep the CSS minifier from rewriting light-dark() into custom-property workarounds.
const target = ['chrome140', 'firefox142'];

/** A test build may open the card's shadow root for accessibility checks; nothing else differs. */
const define = { __CARD_ROOT__: JSON.stringify(process.env['CARD_ROOT'] === 'open' ? 'open' : 'closed') };

const outDir = process.env['OUT_DIR'] ?? at('dist');

const pages: UserConfig = {
  plugins: [manifest, thirdParty],
  publicDir: at('assets'),
  build: {
    outDir,
    emptyOutDir: true,
    target,
    modulePreload: false,
    // The packs are in the worker's file, as text; it is read from the disk, not from a network.
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: {
        popup: at('src/popup/popup.html'),
        panel: at('src/panel/panel.html'),
        options: at('src/options/options.html'),
        welcome: at('src/welcome/welcome.html'),
        background: at('src/background/main.ts'),
      },
      output: { entryFileNames: '[name]/main.js', chunkFileNames: 'shared/[name].js', assetFileNames: 'shared/[name][extname]' },
    },
  },
};

/** Names of members that no message carries, no other script reads, and no browser knows: they may be shortened. */
const INSIDE =
  /^(readsAsFirstName|isPlacePreposition|isTowardsState|isIndefinite|noteStranger|lastStranger|inBlock|acceptsFrom|afterKnown|isMarkable|dropBelow|onNewRoot|onOutside|candidates|holders)$/;

/** Scripts for pages are classic scripts: one self-contained file each, so that nothing has to be web accessible. */
const content = (name: string, folder = 'content'): UserConfig => ({
  publicDir: false,
  define,
  build: {
    outDir,
    emptyOutDir: false,
    target,
    // Every read page carries these files: what terser saves over the bundler's own minifier is saved there.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, inline: 1, unsafe_comps: true, unsafe_arrows: true, pure_getters: true, keep_fargs: false },
      mangle: { toplevel: true, properties: { regex: INSIDE, builtins: true } },
    },
    // What shortens takes its time, and is to.
    rolldownOptions: {
      checks: { pluginTimings: false },
      input: at(`src/content/${name}.ts`),
      output: { format: 'iife', entryFileNames: `${folder}/${name}.js` },
    },
  },
});

const tools: UserConfig = {
  publicDir: false,
  build: {
    outDir: at('node_modules/.cache/counterclaim'),
    emptyOutDir: true,
    target: 'node20',
    ssr: true,
    minify: false,
    rolldownOptions: { input: { start: at('src/tools/start.ts'), browsers: at('src/tools/browsers.ts'), positions: at('src/tools/positions.ts') } },
  },
};

const passes: Record<string, UserConfig> = {
  pages,
  capture: content('capture'),
  content: content('main'),
  head: content('head', 'reading'),
  describe: content('describe', 'reading'),
  texts: content('texts', 'reading'),
  tools,
};

/** The page tests start browsers; nothing else has to load what does that. */
const tests = async (): Promise<UserConfig> => {
  const { provider } = await import('./test/browser/provider.js');
  // Parts of the page layer that know no document.
  const pure = 'test/page/{hover,pace,place}.test.ts';
  const node = { name: 'node', root: at('.'), include: ['test/!(page|extension|speed)/**/*.test.ts', 'test/*.test.ts', pure] };
  const speed = 'test/page/speed/*.test.ts';
  const browser = { enabled: true, headless: true, screenshotFailures: false, provider };
  const page = {
    name: 'page',
    root: at('.'),
    include: ['test/page/**/*.test.{ts,tsx}'],
    exclude: [pure, speed],
    testTimeout: 30_000,
    browser: { ...browser, instances: [{ browser: 'chrome' }, { browser: 'firefox' }] },
  };
  const extension = {
    name: 'extension',
    root: at('.'),
    include: ['test/extension/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Each file has a browser of its own, and mostly waits for it.
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
  };
  // What is timed has the machine for itself: each of these waits until all before it have ended.
  const timed = [
    { name: 'speed', root: at('.'), include: ['test/speed/*.test.ts'], sequence: { groupOrder: 2 } },
    ...['chrome', 'firefox'].map((name, index) => ({
      name: `speed in ${name}`,
      root: at('.'),
      include: [speed],
      testTimeout: 30_000,
      sequence: { groupOrder: 3 + index },
      browser: { ...browser, instances: [{ browser: name }] },
    })),
  ];
  const open = { __CARD_ROOT__: JSON.stringify('open') };
  return {
    test: {
      projects: [
        { define, test: node },
        { define: open, optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] }, test: page },
        { define, test: extension },
        ...timed.map((test) => ({ define: open, test })),
      ],
    },
  };
};

export default defineConfig(async ({ mode }) => (mode === 'test' ? tests() : { root: at('src'), base: '', define, ...passes[mode] }));
