import { afterEach, describe, expect, test, vi } from 'vitest';
import { getApi, type PageApi } from '../../src/content/api.js';
import { claimPage } from '../../src/content/once.js';
import { readNothing } from '../../src/content/read-answers.js';
import { serveTab } from '../../src/content/serve-tab.js';
import { createWorker } from '../../src/content/worker.js';

type Listener = Parameters<PageApi['runtime']['onMessage']['addListener']>[0];

/** An extension API with its end of the line held by the test. */
const fakeApi = (send: (message: unknown) => Promise<unknown> = () => Promise.resolve({ ok: true, value: null })) => {
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'own' as string | undefined,
    sendMessage: send,
    onMessage: { addListener: (one: Listener) => void listeners.add(one), removeListener: (one: Listener) => void listeners.delete(one) },
  };
  const api = { runtime };
  return { api: api as PageApi, runtime, listeners };
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  for (const key of ['counterclaim.api', 'counterclaim.on']) Reflect.deleteProperty(globalThis, Symbol.for(key));
});

describe('the extension API', () => {
  test('is kept before markup can take its name', async () => {
    const { api } = fakeApi();
    vi.stubGlobal('chrome', api);
    await import('../../src/content/capture.js');
    vi.stubGlobal('chrome', { runtime: {} });
    expect(getApi()).toBe(api);
  });

  test('is found without having been kept', () => {
    const { api } = fakeApi();
    vi.stubGlobal('browser', { runtime: { id: 'an element' } });
    vi.stubGlobal('chrome', api);
    expect(getApi()).toBe(api);
  });

  test('is not what an element under its name offers', async () => {
    vi.stubGlobal('chrome', { runtime: { value: '' } });
    await import('../../src/content/capture.js');
    expect(getApi()).toBeNull();
  });
});

test('a page has one script, until that one has ended', () => {
  const first = claimPage();
  expect(first).toBeInstanceOf(AbortController);
  expect(claimPage()).toBeNull();
  first?.abort();
  expect(claimPage()).toBeInstanceOf(AbortController);
});

describe('asking the worker', () => {
  test('gives what it answers', async () => {
    const sent: unknown[] = [];
    const { api } = fakeApi((message) => {
      sent.push(message);
      return Promise.resolve({ ok: true, value: null });
    });
    const lost = vi.fn();
    expect(await createWorker(api, lost).ask('open', { entity: 'a:b' }, readNothing)).toBe(true);
    expect(sent).toEqual([{ call: 'open', ask: { entity: 'a:b' } }]);
    expect(lost).not.toHaveBeenCalled();
  });

  test.each([{ ok: false, error: 'refused' }, undefined, 'nonsense'])('gives nothing for %o', async (answer) => {
    const { api } = fakeApi(() => Promise.resolve(answer));
    expect(await createWorker(api, vi.fn()).ask('report', { mentions: 1, open: true }, readNothing)).toBeNull();
  });

  test('survives a worker that died while it answered', async () => {
    const { api } = fakeApi(() => Promise.reject(new Error('the message port closed')));
    const lost = vi.fn();
    expect(await createWorker(api, lost).ask('hello', {}, readNothing)).toBeNull();
    expect(lost).not.toHaveBeenCalled();
  });

  test('ends the script of an extension that is gone', async () => {
    const { api, runtime } = fakeApi(() => Promise.reject(new TypeError('no runtime')));
    runtime.id = undefined;
    const lost = vi.fn();
    await createWorker(api, lost).ask('hello', {}, readNothing);
    expect(lost).toHaveBeenCalled();
  });

  test('notices where even the look at the API throws', () => {
    const { api } = fakeApi();
    Object.defineProperty(api.runtime, 'id', {
      get: () => {
        throw new Error('invalidated');
      },
    });
    expect(createWorker(api, vi.fn()).isLost()).toBe(true);
  });
});

describe('answering calls to the tab', () => {
  const handlers = (): Parameters<typeof serveTab>[1] => {
    const nothing = (): Promise<unknown> => Promise.resolve(null);
    return {
      status: nothing,
      mentions: () => Promise.reject(new Error('broken')),
      jump: () => Promise.resolve(undefined),
      rules: nothing,
      step: nothing,
      article: nothing,
      flash: nothing,
      end: nothing,
    };
  };

  const call = async (message: unknown, sender = { id: 'own' }): Promise<{ kept: unknown; answers: unknown[] }> => {
    const { api, listeners } = fakeApi();
    serveTab(api, handlers(), new AbortController().signal);
    const answers: unknown[] = [];
    const kept = [...listeners].map((listener) => listener(message, sender, (answer) => void answers.push(answer)))[0];
    if (kept === true) await vi.waitFor(() => expect(answers.length).toBe(1));
    return { kept, answers };
  };

  test.each<[string, unknown, unknown]>([
    ['a call', { to: 'tab', call: 'status', ask: {} }, { ok: true, value: null }],
    ['a call with bad arguments', { to: 'tab', call: 'jump', ask: {} }, { ok: false, error: 'bad-argument' }],
  ])('%s', async (_, message, answer) => expect(await call(message)).toEqual({ kept: true, answers: [answer] }));

  test('a handler that fails is answered too', async () => {
    const log = vi.spyOn(console, 'error');
    expect((await call({ to: 'tab', call: 'mentions', ask: {} })).answers).toEqual([{ ok: false, error: 'failed' }]);
    // A page's console is the page's.
    expect(log).not.toHaveBeenCalled();
    log.mockRestore();
  });

  test.each<[string, unknown, { id: string }]>([
    ['a call for the worker', { call: 'status', ask: {} }, { id: 'own' }],
    ['a name that is no call', { to: 'tab', call: 'toString', ask: {} }, { id: 'own' }],
    ['another extension', { to: 'tab', call: 'status', ask: {} }, { id: 'other' }],
  ])('%s is left alone', async (_, message, sender) => expect(await call(message, sender)).toEqual({ kept: undefined, answers: [] }));

  test('nothing is answered after the end', () => {
    const { api, listeners } = fakeApi();
    const controller = new AbortController();
    serveTab(api, handlers(), controller.signal);
    controller.abort();
    expect(listeners.size).toBe(0);
  });
});
