import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { HeadSignals } from '../../src/core/article/head-signals.js';
import type { PageSender } from '../../src/platform/serve.js';
import { signals as signalsOf } from '../core/article/signals.js';

const ADDRESS = 'https://harbourledger.example/mail';
const PRIVATE = 9;

const signals = (date: string | null, loading = false): HeadSignals =>
  signalsOf({ address: ADDRESS, metas: date === null ? [] : [['article:published_time', date]], loading });

const world = vi.hoisted(() => ({ session: new Map<string, unknown>(), head: null as unknown, runs: [] as unknown[], fails: false, url: '' }));

vi.mock('../../src/platform/browser.js', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session.get(key) }),
        set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([key, value]) => world.session.set(key, value)),
        remove: async (key: string) => void world.session.delete(key),
      },
    },
    tabs: { get: async (id: number) => ({ id, url: world.url, incognito: id === 9 }) },
    scripting: {
      executeScript: async ({ target, files }: { target: unknown; files?: unknown }) => {
        if (world.fails) throw new Error('no right to the page');
        if (files === undefined) world.runs.push(target);
        return [{ result: files === undefined ? world.head : null }];
      },
    },
  },
}));

const { dateByReader, forgetPage, pageDate, setDateByReader } = await import('../../src/background/page-date.js');

const from = (more: Partial<PageSender> = {}): PageSender => ({
  tabId: 7,
  windowId: 1,
  active: true,
  frameId: 0,
  documentId: 'd1',
  url: ADDRESS,
  incognito: false,
  ...more,
});

beforeEach(() => {
  world.session.clear();
  world.runs.length = 0;
  Object.assign(world, { head: signals('2021-05-05'), fails: false, url: ADDRESS });
});

describe('the date of a page', () => {
  it('is looked for once, in the document that asks', async () => {
    expect([await pageDate(from()), await pageDate(from())]).toEqual(['2021-05-05', '2021-05-05']);
    expect(world.runs).toEqual([{ tabId: 7, documentIds: ['d1'] }]);
  });

  it('is looked for once where it is not there, too', async () => {
    world.head = signals(null);
    expect([await pageDate(from()), await pageDate(from())]).toEqual([null, null]);
    expect(world.runs).toHaveLength(1);
  });

  it('is looked for again in another page of the tab, and not for a place in the same one', async () => {
    await pageDate(from());
    await pageDate(from({ url: `${ADDRESS}#part` }));
    expect(world.runs).toHaveLength(1);
    world.head = signals('2022-01-01');
    expect(await pageDate(from({ url: `${ADDRESS}-2` }))).toBe('2022-01-01');
  });

  it('is not kept of a page that is still loading', async () => {
    world.head = signals(null, true);
    await pageDate(from());
    world.head = signals('2021-05-05');
    expect(await pageDate(from())).toBe('2021-05-05');
  });

  it('is nothing where no script may run, or its answer is nonsense', async () => {
    world.fails = true;
    expect(await pageDate(from())).toBeNull();
    Object.assign(world, { fails: false, head: { ...signals('2021-05-05'), title: 7 } });
    expect(await pageDate(from())).toBeNull();
    expect(world.session.size).toBe(0);
  });

  it('is forgotten with its tab', async () => {
    await pageDate(from());
    await forgetPage(7);
    expect(world.session.size).toBe(0);
  });
});

describe('the reader’s own date', () => {
  it('goes before the page’s, until it is taken back', async () => {
    await pageDate(from());
    await setDateByReader(7, '2021-05-20');
    expect([await pageDate(from()), await dateByReader(7)]).toEqual(['2021-05-20', '2021-05-20']);
    await setDateByReader(7, null);
    expect([await dateByReader(7), await pageDate(from())]).toEqual([null, '2021-05-05']);
  });

  it('is that of its page, and not of the next one in the tab', async () => {
    await setDateByReader(7, '2021-05-20');
    world.url = `${ADDRESS}-2`;
    expect(await dateByReader(7)).toBeNull();
  });

  it('is not what the page gave', async () => {
    await pageDate(from());
    expect(await dateByReader(7)).toBeNull();
  });
});

it('keeps nothing of a private window', async () => {
  expect(await pageDate(from({ tabId: PRIVATE, incognito: true }))).toBe('2021-05-05');
  await setDateByReader(PRIVATE, '2021-05-20');
  expect(world.session.size).toBe(0);
  expect(await pageDate(from({ tabId: PRIVATE, incognito: true }))).toBe('2021-05-05');
});
