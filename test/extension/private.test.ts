import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/drive/wait.js';
import { scriptsRegistered } from '../../src/tools/tab-calls.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { allowPrivate } from './support/private.js';
import { SAMPLE, startSite, type Site } from './support/site.js';

describe.each(KINDS)('private windows in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/': { body: SAMPLE } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
    await allowPrivate(running.driver);
    await until('the extension is there again', () =>
      scriptsRegistered(running.driver).then(
        () => true,
        // While it is loaded, its pages are closed.
        () => false,
      ),
    );
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  /** All that the extension has stored, in whatever place. */
  const stored = (): Promise<string> =>
    running.driver.own.run(async () => {
      const areas = await Promise.all((['session', 'local', 'sync'] as const).map((area) => chrome.storage[area].get(null)));
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '').toSorted();
      const kept: unknown[] = [];
      for (const name of names) {
        const opened = indexedDB.open(name);
        const base = await new Promise<IDBDatabase>((done, failed) => {
          opened.onsuccess = () => done(opened.result);
          opened.onerror = () => failed(opened.error);
        });
        for (const store of base.objectStoreNames) {
          const asked = base.transaction(store).objectStore(store).getAll();
          kept.push(await new Promise((done) => (asked.onsuccess = () => done(asked.result))));
        }
        base.close();
      }
      return JSON.stringify([areas, names, kept]);
    });

  /** Opens the page in a window and does there what a reader does: a card, the popup, a date of one's own. Gives the tab and what its icon says. */
  const readIn = async (incognito: boolean): Promise<{ readonly tabId: number; readonly badge: string }> => {
    const { own } = running.driver;
    const url = site.at(`/?${incognito ? 'private' : 'plain'}`);
    await own.open('popup/popup.html');
    await own.run((address: string, hidden: boolean) => chrome.windows.create({ url: address, incognito: hidden }), url, incognito);
    const tabId = await until('the tab', () =>
      own.run(async (address: string) => (await chrome.tabs.query({})).find((tab) => tab.url === address)?.id ?? null, url),
    );
    const ask = (call: string, given: object): Promise<string> =>
      own.run(
        async (tab: number, name: string, what: object) =>
          JSON.stringify(await chrome.tabs.sendMessage(tab, { to: 'tab', call: name, ask: what }).catch(() => null)),
        tabId,
        call,
        given,
      );
    await until('it is read', async () => (await ask('status', {})).includes('"state":"read"'));
    expect(await ask('step', { by: 1 })).toContain('"found":true');
    await own.open(`popup/popup.html?tab=${tabId}`);
    await until('the popup shows it', () => own.run(() => document.querySelector('.popup-foot') !== null));
    const set: unknown = await own.run((tab: number) => chrome.runtime.sendMessage({ call: 'setDate', ask: { tabId: tab, date: '2023-07-13' } }), tabId);
    expect(set).toMatchObject({ ok: true });
    return { tabId, badge: await own.run((tab: number) => chrome.action.getBadgeText({ tabId: tab }), tabId) };
  };

  it('of an ordinary window the page in a tab is kept while it is open, and its mentions are counted', async () => {
    const before = await stored();
    const { tabId, badge } = await readIn(false);
    await until('it is kept', async () => (await stored()).includes(`page.${tabId}`));
    expect(Number(badge)).toBeGreaterThan(10);
    expect(await stored()).not.toBe(before);
  });

  it('of a private window nothing is stored in any place, and nothing is counted on the icon', async () => {
    const before = await stored();
    const { tabId, badge } = await readIn(true);
    expect(badge).toBe('');
    const after = await stored();
    expect(after).toBe(before);
    expect(after).not.toContain(`.${tabId}"`);
  });
});
