import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { buildManaged } from './support/managed.js';
import type { Build } from './support/open-build.js';

const sent = (call: string, ask: object): Promise<unknown> => chrome.runtime.sendMessage({ call, ask });

describe.each(KINDS)('what an organisation sets, in %s', (kind) => {
  let build: Build;
  let running: Running;

  beforeAll(async () => {
    build = await buildManaged({
      packsOff: ['storm-0558'],
      sitesNever: ['*.corp.example'],
      sitesOffered: ['news.example'],
      settings: { repeat: 'page' },
      allowSync: false,
      colour: 'red',
    });
    running = await startBrowser(kind, { build: build.folder });
    await running.driver.own.open('options/options.html');
  });

  afterAll(async () => {
    await running.end();
    await build.remove();
  });

  const ask = (call: string, given: object): Promise<unknown> => running.driver.own.run(sent, call, given);

  it('holds, and what is at fault in it is named', async () => {
    expect(await ask('settings', {})).toMatchObject({
      ok: true,
      value: {
        settings: { repeat: 'page', sitesOff: ['*.corp.example'], rules: [{ subject: { type: 'pack', of: 'storm-0558' }, effect: 'hide', policy: true }] },
        own: { repeat: 'mixed', sitesOff: [], rules: [] },
        problems: [{ key: 'policy', path: 'colour' }],
      },
    });
  });

  it('cannot be changed by any window', async () => {
    for (const intent of [
      { type: 'repeat', repeat: 'every' },
      { type: 'site', host: 'mail.corp.example', on: true },
      { type: 'rule', subject: { type: 'pack', of: 'storm-0558' }, site: null, effect: 'show' },
    ])
      expect(await ask('change', { intent })).toEqual({ ok: false, error: 'locked' });
    expect(await ask('change', { intent: { type: 'scope', scope: 'article' } })).toMatchObject({
      ok: true,
      value: { settings: { scope: 'article', repeat: 'page' } },
    });
    expect(await ask('sync', { do: 'on' })).toMatchObject({ ok: true, value: { state: 'off' } });
  });

  it('is shown in the options, where such controls are disabled', async () => {
    const locked = await until('the options are shown', () =>
      running.driver.own.run(() => {
        const disabled = [...document.querySelectorAll<HTMLElement>('select:disabled, input:disabled')];
        const nameOf = (one: HTMLElement): string => one.getAttribute('aria-label') ?? (one as HTMLInputElement).labels?.[0]?.textContent ?? '';
        return disabled.length > 3 && disabled.map(nameOf);
      }),
    );
    expect(locked).toEqual(expect.arrayContaining(['Mark a name', 'Sync between your devices', 'Rule for *.corp.example']));
    expect(await running.driver.own.run(() => document.body.textContent ?? '')).toMatch(/Offered by your organisation.*news\.example/s);
  });
});

describe.each(KINDS)('without an organisation, in %s', (kind) => {
  it('nothing is set, and nothing is reported', async () => {
    const running = await startBrowser(kind);
    await running.driver.own.open('popup/popup.html');
    expect(await running.driver.own.run(sent, 'settings', {})).toMatchObject({ ok: true, value: { problems: [], policy: { packsOff: [], allowSync: true } } });
    await running.end();
  });
});
