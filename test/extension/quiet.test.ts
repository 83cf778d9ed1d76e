import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from '../../src/core/zod.js';
import { DEFAULT_SETTINGS, type SettingsIntent } from '../../src/core/rules/settings.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { marked, marksOf, settled } from './support/marks.js';
import { BUILT, noticed, PROBES } from './support/probes.js';
import { article, startSite, type Site } from './support/site.js';

const TEXT = '<p>Microsoft said that Storm-0558 read the mail of Gina Raimondo; nobody at the harbour spoke of a ferry ticket.</p>';
const BODY = `<article><h1>Mail was read</h1>${TEXT.repeat(30)}</article>`;

const answerSchema = z.object({ ok: z.literal(true), value: z.record(z.string(), z.unknown()) });

describe.each(KINDS)('count only in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/': { body: article(BODY + BUILT, PROBES) } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  const change = async (intent: SettingsIntent): Promise<void> => {
    const answer: unknown = await running.driver.own.run(
      (given: SettingsIntent) => chrome.runtime.sendMessage({ call: 'change', ask: { intent: given } }),
      intent,
    );
    expect(answer).toMatchObject({ ok: true });
  };
  const askTab = async (call: string, ask: object = {}): Promise<Readonly<Record<string, unknown>>> => {
    const answer: unknown = await running.driver.own.run(
      async (name: string, given: object) => {
        const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http://127') === true);
        return chrome.tabs.sendMessage(tab?.id ?? 0, { to: 'tab', call: name, ask: given });
      },
      call,
      ask,
    );
    return answerSchema.parse(answer).value;
  };
  const isRead = (): Promise<true> => until('it is read', async () => (await askTab('status').catch(() => ({ state: '' })))['state'] === 'read');
  const badge = (): Promise<string> =>
    running.driver.own.run(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http://127') === true);
      return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
    });

  /** The same page, under a name of the machine that the extension may not read. */
  const untouched = async (): Promise<Record<string, unknown>> => {
    const { page } = running.driver;
    await page.open(site.at('/').replace('127.0.0.1', 'localhost'));
    await settled(page);
    return noticed(page);
  };
  const backUp = async (): Promise<void> => {
    const { page } = running.driver;
    await until('it is back at the top', () => page.run(() => (scrollTo(0, 0), scrollY === 0)));
    await settled(page);
    await until('it stays there', () => page.run(() => (scrollTo(0, 0), scrollY === 0)));
  };
  const EVERYWHERE: SettingsIntent = { type: 'quiet', on: true };
  const here = (): SettingsIntent => ({
    type: 'rule',
    subject: { type: 'all', of: '' },
    site: { host: new URL(site.at('/')).host, path: '', subdomains: false },
    effect: 'quiet',
  });

  beforeEach(async () => {
    await change({ type: 'replace', settings: DEFAULT_SETTINGS });
  });

  it('the probes notice marks: without it they would prove nothing', async () => {
    const { page } = running.driver;
    const before = await untouched();
    await page.open(site.at('/'));
    await marked(page, 'Storm-0558');
    expect((await noticed(page))['highlights']).not.toBe(before['highlights']);
  });

  it.each(['everywhere', 'on this site'])('%s, a page cannot tell that it was read', async (where) => {
    const { page } = running.driver;
    const before = await untouched();
    await change(where === 'everywhere' ? EVERYWHERE : here());
    // Even where a rule says to mark, and with terms of the reader's own.
    await change({ type: 'rule', subject: { type: 'kind', of: 'actor' }, site: null, effect: 'show' });
    await change({ type: 'terms', terms: [{ text: 'ferry ticket', note: '', mark: 'own', caseExact: false }] });
    await page.open(site.at('/'));
    await isRead();
    await page.moveTo(200, 120);
    await page.moveTo(260, 130);
    await settled(page);
    expect(await noticed(page)).toEqual(before);
    expect(await askTab('mentions')).toMatchObject({ total: 90 });
    await until('the badge', async () => (await badge()) === '90');
  });

  it('the steps and the list lead to the words without a card, and without a trace', async () => {
    const { page } = running.driver;
    await change(EVERYWHERE);
    const before = await untouched();
    await page.open(site.at('/'));
    await isRead();
    expect(await askTab('step', { by: -1 })).toEqual({ found: true });
    await until('it is scrolled', () => page.run(() => scrollY > 100));
    expect(await askTab('step', { by: 1 })).toEqual({ found: true });
    await until('it is scrolled back', () => page.run(() => scrollY < 100));
    expect(await askTab('jump', { index: 80 })).toEqual({ found: true });
    await until('it is scrolled again', () => page.run(() => scrollY > 100));
    await backUp();
    expect(await noticed(page)).toEqual(before);
  });

  it('switched on over a marked page, nothing of the marks is left, and switched off they come back', async () => {
    const { page } = running.driver;
    const before = await untouched();
    await page.open(site.at('/'));
    const [mark] = await marked(page, 'Storm-0558');
    const lineOf = (name: string): Promise<string> => page.run((one) => getComputedStyle(document.body, `::highlight(${one})`).textDecorationLine, name);
    expect(await lineOf(mark?.name ?? '')).toBe('underline');
    await change(EVERYWHERE);
    await until('the registry is empty', () => page.run(() => CSS.highlights.size === 0));
    await until('the sheet is gone', async () => (await lineOf(mark?.name ?? '')) === 'none');
    await settled(page);
    expect({ ...(await noticed(page)), calls: {} }).toEqual({ ...before, calls: {} });
    await change({ type: 'quiet', on: false });
    await marked(page, 'Storm-0558');
    await change(here());
    await until('the registry is empty again', () => page.run(() => CSS.highlights.size === 0));
    expect(await marksOf(page)).toEqual([]);
  });

  it('own terms are found in the text for the popup, and the page cannot tell', async () => {
    const { page, own } = running.driver;
    const before = await untouched();
    await change(EVERYWHERE);
    await page.open(site.at('/'));
    await isRead();
    const texts: unknown = await own.run(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http://127') === true);
      return chrome.runtime.sendMessage({ call: 'texts', ask: { tabId: tab?.id ?? 0 } });
    });
    expect(texts).toMatchObject({ ok: true, value: { texts: ['Mail was read', ...Array(30).fill(expect.stringContaining('a ferry ticket.'))] } });
    const led: unknown = await own.run(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http://127') === true);
      return chrome.runtime.sendMessage({ call: 'lead', ask: { tabId: tab?.id ?? 0, block: 30, start: 0, end: 9, exact: 'Microsoft' } });
    });
    expect(led).toEqual({ ok: true, value: { found: true } });
    await until('it is scrolled', () => page.run(() => scrollY > 100));
    await backUp();
    expect(await noticed(page)).toEqual(before);
  });
});
