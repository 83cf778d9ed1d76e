import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedSettingsSchema } from '../../src/core/rules/stored-settings.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { interruptWorker } from './support/worker.js';

const BATCHES = 4;
const WRITES = 50;

/** Two documents of the extension send changes side by side, in an order of their own; one that is not answered is sent again. */
const writeFromTwo = async (from: number, writes: number): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.src = location.href;
  await new Promise((done) => {
    frame.onload = done;
    document.body.append(frame);
  });
  const second = frame.contentWindow as (Window & { readonly chrome: typeof chrome }) | null;
  let state = 20_230_711 + from;
  const random = (): number => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
  const write = async (at: number): Promise<void> => {
    const { runtime } = at % 2 === 0 || second === null ? chrome : second.chrome;
    const intent = { type: 'rule', subject: { type: 'entity', of: `pack:name-${at}` }, site: null, effect: 'quiet' };
    for (;;) {
      // A worker that is stopped takes some questions with it, and nobody is told.
      const late = new Promise<null>((done) => setTimeout(done, 3_000, null));
      const answer: unknown = await Promise.race([runtime.sendMessage({ call: 'change', ask: { intent } }).catch(() => null), late]);
      if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true) return;
    }
  };
  const waiting = Array.from({ length: writes }, (_, at) => from + at);
  const lane = async (): Promise<void> => {
    for (
      let at = waiting.splice(Math.floor(random() * waiting.length), 1)[0];
      at !== undefined;
      at = waiting.splice(Math.floor(random() * waiting.length), 1)[0]
    )
      await write(at);
  };
  await Promise.all(Array.from({ length: 12 }, lane));
  frame.remove();
};

/** What is stored, as text; from a transaction of its own, whatever the worker does. */
const storedText = (): Promise<string> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open('counterclaim');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const request = open.result.transaction('values').objectStore('values').get('settings');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        open.result.close();
        resolve(request.result?.text ?? '');
      };
    };
  });

describe.each(KINDS)('writes from two windows in %s', (kind) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(kind);
    await running.driver.own.open('popup/popup.html');
  });

  afterAll(() => running.end());

  it(`${BATCHES * WRITES} of them in random order, the worker stopped in between: none is lost, and what is stored is whole at every moment`, async () => {
    const { own } = running.driver;
    let seen = 0;
    // While Firefox ends the background, it lets nobody at the store: then nothing new is seen.
    const rulesNow = async (): Promise<number> => {
      const text = await own.run(storedText).catch(() => null);
      if (text === null) return seen;
      return text === '' ? 0 : (storedSettingsSchema.parse(JSON.parse(text)).now.rules?.length ?? 0);
    };
    for (let batch = 0; batch < BATCHES; batch++) {
      let ended = false;
      let stopped = false;
      const writing = own.run(writeFromTwo, batch * WRITES, WRITES).finally(() => (ended = true));
      while (!ended) {
        const now = await rulesNow();
        expect(now).toBeGreaterThanOrEqual(seen);
        seen = now;
        if (!stopped && seen > batch * WRITES + 10) {
          stopped = true;
          await interruptWorker(running.driver);
        }
      }
      await writing;
      expect(stopped).toBe(true);
      await until('all of the batch is stored', async () => (await rulesNow()) === (batch + 1) * WRITES);
    }
  });
});
