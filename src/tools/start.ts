import { join, resolve } from 'node:path';
import { chooseBrowser } from './choose-browser.js';
import { readOptions, type Options } from './options.js';
import { openPlan, type Plan } from './plan.js';
import { showPages, writePages, type Voice } from './run-pages.js';
import { startSession } from './run-session.js';
import { sourcesOf } from './sources.js';
import { hasDisplay, thisSystem } from './system.js';
import { TEXTS } from './texts.js';

/** The package's own folder: this file is built to `node_modules/.cache/counterclaim`. */
const ROOT = resolve(import.meta.dirname, '../../..');
/** Where the person stands: npm moves to the package's folder, and says where it came from. */
const HERE = process.env['INIT_CWD'] ?? process.cwd();
const STOPPED = 130;

const voice: Voice = { say: (line) => console.log(line), complain: (line) => console.error(line) };

/** Aborted once nothing more should be begun: somebody wants to stop, or the browser is gone. */
const stop = new AbortController();

/** Settled at the first wish to stop; a second one ends the process the hard way, as usual. */
const stopped = new Promise<typeof STOPPED>((done) => {
  const onSignal = (): void => {
    stop.abort();
    done(STOPPED);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, onSignal);
});

const runPlan = async (plan: Plan, options: Options): Promise<number> => {
  const browser = chooseBrowser(options.browser, voice.complain);
  if (browser === null) return 1;
  const window = hasDisplay(thisSystem);
  if (!window && !options.headless) voice.say(TEXTS.noDisplay);
  const headless = options.headless || !window;
  const out = headless || options.out !== null ? resolve(HERE, options.out ?? 'out') : null;
  const session = await startSession({ root: ROOT, ...browser, headless, files: out !== null, dark: options.dark, patterns: plan.patterns }, voice.say);
  try {
    const { driver } = session;
    const write = { out: out ?? '', here: HERE, pictures: options.pictures, signal: stop.signal };
    const task = out === null ? showPages(driver, plan.pages, voice) : writePages(driver, plan.pages, write, voice);
    void driver.gone.then(() => stop.abort());
    return await Promise.race([task.then((failed) => (failed > 0 ? 1 : 0)), stopped]);
  } finally {
    await session.end();
  }
};

const run = async (): Promise<number> => {
  const options = readOptions(process.argv.slice(2));
  if (!options.ok || options.value.help) {
    voice.complain(options.ok ? TEXTS.usage : `${options.error}\n${TEXTS.usage}`);
    return options.ok ? 0 : 1;
  }
  const { inputs } = options.value;
  const sources = inputs.length === 0 ? sourcesOf([join('test', 'sample', 'index.html')], ROOT) : sourcesOf(inputs, HERE);
  const plan = await openPlan(sources);
  try {
    plan.faults.forEach(voice.complain);
    const code = plan.pages.length === 0 ? 1 : await runPlan(plan, options.value);
    return plan.faults.length > 0 ? code || 1 : code;
  } finally {
    plan.close();
  }
};

try {
  process.exitCode = await run();
} catch (error) {
  voice.complain(TEXTS.failed(error instanceof Error ? error.message : String(error)));
  process.exitCode = 1;
}
