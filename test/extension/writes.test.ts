import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedSettingsSchema } from '../../src/core/rules/stored-settings.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { interruptWorker } from './support/worker.js';

const WRITES = 1_000;
const BATCHES = 5;

declare global {
  interface Window {
    readonly chrome: typeof chrome;
    /** The writes that were answered as done. */
    acknowledged?: number[];
  }
}

/** Makes a second document of the extension beside the first: each has its own way to the worker. */
const openSecond = async (): Promise<void> => {
  const frame = document.createElement('iframe');
  frame.src = location.href;
  await new Promise((done) => {
    frame.onload = done;
    document.body.append(frame);
  });
};

/** Both documents send their writes, all at once; what is answered is noted. A worker that is stopped takes questions with it, and nobody is told. */
const send = (all: readonly number[]): void => {
  const second = frames[0];
  if (second === undefined) throw new Error('there is no second document');
  const quiet = (of: string): object => ({ subject: { type: 'entity', of: `pack:${of}` }, site: null, effect: 'quiet' });
  const intentOf = (at: number): object => {
    const part = at % 10;
    if (part === 0) return { type: 'rules', rules: [quiet(`left-${at}`), quiet(`right-${at}`)] };
    if (part === 1) return { type: 'rule', ...quiet(`one-${at}`) };
    if (part < 4) return { type: 'terms', terms: [{ text: `term ${at}`, note: '', mark: 'own', caseExact: false }] };
    return { type: 'site', host: `site-${at}.example`, on: false };
  };
  const done = (window.acknowledged ??= []);
  for (const at of all) {
    const { runtime } = (Math.floor(at / 10) % 2 === 0 ? window : second).chrome;
    void runtime.sendMessage({ call: 'change', ask: { intent: intentOf(at) } }).then(
      (answer: unknown) => {
        if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true) done.push(at);
      },
      () => null,
    );
  }
};

/** What was acknowledged by now, and then what is stored, from a transaction of its own, whatever the worker does. */
const look = (): Promise<{ readonly acknowledged: readonly number[]; readonly text: string }> =>
  new Promise((resolve, reject) => {
    const acknowledged = [...(window.acknowledged ?? [])];
    const open = indexedDB.open('counterclaim');
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const request = open.result.transaction('values').objectStore('values').get('settings');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        open.result.close();
        resolve({ acknowledged, text: request.result?.text ?? '' });
      };
    };
  });

/** The writes that are in what is stored; throws where one is there in part. */
const writesIn = (text: string): Set<number> => {
  const { now, past } = storedSettingsSchema.parse(text === '' ? {} : JSON.parse(text));
  const names = (now.rules ?? []).map(({ subject }) => subject.of);
  const found = [...names, ...(now.terms ?? []).map((term) => term.text), ...(now.sitesOff ?? [])].map((name) => Number(/\d+/.exec(name)?.[0]));
  const sides = (side: string): string[] => names.filter((name) => name.includes(side)).map((name) => name.replace(side, ''));
  expect(sides('left')).toEqual(sides('right'));
  const writes = new Set(found);
  expect(past).toHaveLength(Math.min(10, past.length < 10 ? writes.size : 10));
  return writes;
};

/** Numbers below `count` in an order that is random and the same each time. */
const shuffled = (count: number): number[] => {
  let state = 20_230_711;
  const random = (): number => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
  const left = Array.from({ length: count }, (_, at) => at);
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? 0);
};

describe.each(KINDS)('writes from two windows in %s', (kind) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(kind);
    await running.driver.own.open('popup/popup.html');
    await running.driver.own.run(openSecond);
  });

  afterAll(() => running.end());

  it(`${WRITES} of them in random order, the worker killed ${BATCHES} times: none is lost, and what is stored is whole at every moment`, async () => {
    const { own } = running.driver;
    const order = shuffled(WRITES);
    let seen = new Set<number>();
    let killedAtWork = 0;
    for (let batch = 0; batch < BATCHES; batch++) {
      const sent = order.slice((batch * WRITES) / BATCHES, ((batch + 1) * WRITES) / BATCHES);
      const start = seen.size;
      let killed = false;
      await own.run(send, sent);
      await until('all of the batch is stored', async () => {
        // While Firefox ends the background, it lets nobody at the store: then nothing new is seen.
        const looked = await own.run(look).catch(() => null);
        if (looked === null) return false;
        const now = writesIn(looked.text);
        expect([...seen, ...looked.acknowledged].filter((at) => !now.has(at))).toEqual([]);
        const stalled = now.size === seen.size;
        seen = now;
        const missing = sent.filter((at) => !now.has(at));
        if (killed && stalled && missing.length > 0) await own.run(send, missing);
        if (!killed && now.size > start) {
          killed = true;
          if (missing.length > 0) killedAtWork++;
          await interruptWorker(running.driver);
        }
        return killed && missing.length === 0;
      });
    }
    expect(seen.size).toBe(WRITES);
    expect(killedAtWork).toBeGreaterThan(0);
  });
});
