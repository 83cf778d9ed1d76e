import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, startBrowser, type Running } from './support/browsers.js';

interface Kept {
  readonly revision: number;
  readonly text: string;
}

declare const chrome: { readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean; readonly value: unknown }> } };

/** Reads or writes one of the extension's stored values, from one of its own pages. */
const stored = (key: string, put: Kept | null): Promise<Kept | null> =>
  new Promise((resolve, reject) => {
    const open = indexedDB.open('counterclaim');
    open.onerror = () => reject(open.error);
    open.onupgradeneeded = () => open.result.createObjectStore('values');
    open.onsuccess = () => {
      const store = open.result.transaction('values', put === null ? 'readonly' : 'readwrite').objectStore('values');
      const request = put === null ? store.get(key) : store.put(put, key);
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        open.result.close();
        resolve(put ?? request.result ?? null);
      };
    };
  });

const ask = (call: string, given: object): Promise<unknown> => chrome.runtime.sendMessage({ call, ask: given });

describe.each(KINDS)('bad input in %s', (kind) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(kind);
  });

  afterAll(() => running.end());

  it.each([
    ['of another form', '{"kinds":{"actor":"no"}}', /kinds\.actor/],
    ['that is no JSON', '{"kinds":', /settings/],
  ])('settings %s are set aside and named, and new ones can be made', async (_, text, place) => {
    const { own } = running.driver;
    await own.open('popup/popup.html');
    const broken = { revision: 41, text };
    await own.run(stored, 'settings', broken);
    expect(JSON.stringify(await own.run(ask, 'settings', {}))).toMatch(place);
    await own.run(ask, 'change', { intent: { type: 'rule', subject: { type: 'kind', of: 'person' }, site: null, effect: 'quiet' } });
    expect(await own.run(stored, 'settings', null)).toMatchObject({ revision: 42, text: expect.stringContaining('"version":3') });
    expect(await own.run(stored, 'settings.unreadable.41', null)).toEqual(broken);
    expect(await own.run(ask, 'settings', {})).toMatchObject({
      ok: true,
      value: { problems: [], settings: { rules: [{ subject: { type: 'kind', of: 'person' }, effect: 'quiet' }] } },
    });
  });

  it('arguments of another form change nothing', async () => {
    const { own } = running.driver;
    const before = await own.run(stored, 'settings', null);
    for (const intent of [
      null,
      { type: 'rule', subject: { type: 'kind', of: 'all' }, site: null, effect: 'quiet' },
      { type: 'site', host: 'a b', on: false },
      { type: 'rule', subject: { type: 'kind', of: 'actor' }, site: null, effect: 1 },
      { type: 'terms', terms: [{ text: 'of', note: '', mark: 'own', caseExact: false }] },
    ])
      expect(await own.run(ask, 'change', { intent })).toEqual({ ok: false, error: 'bad-argument' });
    expect(await own.run(ask, 'erase', {})).toEqual({ ok: false, error: 'refused' });
    expect(await own.run(stored, 'settings', null)).toEqual(before);
  });

  it('a change that is too much to be stored is refused with its place, and nothing is lost', async () => {
    const { own } = running.driver;
    const before = await own.run(stored, 'settings', null);
    const terms = (from: number): unknown =>
      own.run(ask, 'change', {
        intent: { type: 'terms', terms: Array.from({ length: 500 }, (_, at) => ({ text: `term ${from + at}`, note: '', mark: 'own', caseExact: false })) },
      });
    for (const from of [0, 500, 1_000, 1_500]) expect(await terms(from)).toMatchObject({ ok: true });
    const full = await own.run(stored, 'settings', null);
    expect(await terms(2_000)).toMatchObject({ ok: false, error: expect.stringContaining('now.terms') });
    expect(await own.run(stored, 'settings', null)).toEqual(full);
    for (let back = 0; back < 4; back++) await own.run(ask, 'change', { intent: { type: 'undo' } });
    expect((await own.run(stored, 'settings', null))?.text).toBe(before?.text);
  });

  it('twenty changes at once are all kept', async () => {
    const { own } = running.driver;
    const hosts = Array.from({ length: 20 }, (_, at) => `site-${at}.example`);
    await own.run(
      (all: string[]) => Promise.all(all.map((host) => chrome.runtime.sendMessage({ call: 'change', ask: { intent: { type: 'site', host, on: false } } }))),
      hosts,
    );
    const text = (await own.run(stored, 'settings', null))?.text ?? '';
    expect(hosts.filter((host) => !text.includes(host))).toEqual([]);
  });
});
