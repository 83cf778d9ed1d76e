import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../src/core/rules/settings.js';
import { readArea } from '../../src/core/sync/read-area.js';
import { syncStep } from '../../src/core/sync/step.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';

const OTHER = 'ffffffff';
const LONG_MS = 30_000;

const rule = (of: string) => ({ subject: { type: 'entity', of }, site: null, effect: 'hide' }) as const;
const sent = (call: string, ask: object): Promise<unknown> => chrome.runtime.sendMessage({ call, ask });
const areaNow = (): Promise<Record<string, unknown>> => chrome.storage.sync.get(null);
const put = (items: object): Promise<void> => chrome.storage.sync.set(items);
const clear = (): Promise<void> => chrome.storage.sync.clear();

describe.each(KINDS)('syncing in %s', (kind) => {
  let running: Running;

  beforeAll(async () => {
    running = await startBrowser(kind);
    await running.driver.own.open('popup/popup.html');
  });

  afterAll(() => running.end());

  const ask = (call: string, given: object): Promise<unknown> => running.driver.own.run(sent, call, given);
  const change = (intent: object): Promise<unknown> => ask('change', { intent });
  const names = async (): Promise<string> => JSON.stringify(await ask('settings', {}));
  const inArea = async (): Promise<string[]> => {
    const read = readArea(await running.driver.own.run(areaNow));
    return read.ok ? [...read.value.values()].flatMap(({ key, value }) => (value === null ? [] : [key])) : [];
  };
  const hasRule = async (of: string): Promise<boolean> => (await inArea()).some((key) => key.includes(of));

  it('is off at first: nothing leaves the device', async () => {
    await change({ type: 'rule', ...rule('a:one') });
    expect(await ask('sync', { do: 'now' })).toMatchObject({ ok: true, value: { state: 'off' } });
    expect(await running.driver.own.run(areaNow)).toEqual({});
  });

  it('once on, writes what is there, and later changes after a while', async () => {
    expect(await ask('sync', { do: 'on' })).toMatchObject({ ok: true, value: { state: 'synced' } });
    expect(await hasRule('a:one')).toBe(true);
    await change({ type: 'rule', ...rule('a:two') });
    expect(await ask('sync', { do: 'look' })).toMatchObject({ value: { state: 'waiting' } });
    await until('the change is written', () => hasRule('a:two'), LONG_MS);
    await until('it is said', async () => JSON.stringify(await ask('sync', { do: 'look' })).includes('synced'));
  });

  it('takes what another device changed, rule by rule', async () => {
    const { own } = running.driver;
    const joined = syncStep({ log: null, settings: DEFAULT_SETTINGS, device: OTHER, area: await own.run(areaNow) });
    const theirs: Settings = {
      ...joined.settings,
      rules: [...joined.settings.rules.filter(({ subject }) => subject.of !== 'a:one'), { ...rule('b:three'), revision: 90 }],
      scope: 'article',
    };
    // Meanwhile a change is made here.
    await change({ type: 'terms', terms: [{ text: 'Harbour', note: '', mark: 'own', caseExact: false }] });
    const after = syncStep({ log: joined.log, settings: theirs, device: OTHER, area: await own.run(areaNow) });
    await own.run(put, Object.fromEntries(after.write ?? []));
    await until('it has come', async () => (await names()).includes('b:three'), LONG_MS);
    const now = await names();
    expect(now).not.toContain('a:one');
    for (const kept of ['a:two', 'Harbour', '"scope":"article"']) expect(now).toContain(kept);
    await until('what was changed here is written too', async () => (await hasRule('harbour')) && (await hasRule('b:three')), LONG_MS);
  });

  it('writes again what the area lost', async () => {
    const before = (await inArea()).toSorted();
    await running.driver.own.run(clear);
    await until('it is back', async () => JSON.stringify((await inArea()).toSorted()) === JSON.stringify(before), LONG_MS);
  });

  it('reports what it cannot read and changes nothing', async () => {
    const before = await names();
    await running.driver.own.run(put, { head: '{"format":1,"parts":"all"}' });
    await until('it is reported', async () => JSON.stringify(await ask('sync', { do: 'look' })).includes('unreadable'), LONG_MS);
    expect(await ask('sync', { do: 'look' })).toMatchObject({ value: { fault: { path: 'head' } } });
    expect(await names()).toBe(before);
    expect(await running.driver.own.run(areaNow)).toMatchObject({ head: '{"format":1,"parts":"all"}' });
  });

  it('says when it is too much, and keeps it here', async () => {
    const rules = Array.from({ length: 3_000 }, (_, at) => ({ ...rule(`a:name-${at}`), revision: at }));
    await change({ type: 'replace', settings: { ...DEFAULT_SETTINGS, rules } });
    await running.driver.own.run(clear);
    expect(await ask('sync', { do: 'now' })).toMatchObject({ ok: true, value: { state: 'too-large' } });
    expect(await names()).toContain('a:name-2999');
    await change({ type: 'undo' });
    expect(await ask('sync', { do: 'now' })).toMatchObject({ ok: true, value: { state: 'synced' } });
  });

  it('off again, takes its copy out of the account and keeps everything here', async () => {
    expect(await ask('sync', { do: 'off' })).toMatchObject({ ok: true, value: { state: 'off' } });
    expect(await running.driver.own.run(areaNow)).toEqual({});
    expect(await names()).toContain('a:two');
  });
});
