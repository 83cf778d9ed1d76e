import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Wish } from '../../src/platform/protocol.js';

const world = vi.hoisted(() => ({ session: new Map<string, unknown>(), panel: false, opens: true, done: [] as string[] }));

vi.mock('../../src/platform/browser.js', () => ({
  browser: {
    storage: {
      session: {
        get: async (key: string) => ({ [key]: world.session.get(key) }),
        set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([key, value]) => world.session.set(key, value)),
        remove: async (key: string) => void world.session.delete(key),
      },
    },
    action: {
      openPopup: async () => {
        if (!world.opens) throw new Error('open already');
        world.done.push('popup');
      },
    },
    tabs: { create: async ({ url }: { url: string }) => void world.done.push(url) },
    runtime: {
      getURL: (path: string) => `own://${path}`,
      sendMessage: async () => {
        if (!world.panel) throw new Error('nobody is there');
        return true;
      },
    },
  },
}));

const { showWish, takeWanted } = await import('../../src/background/wanted.js');

const SEARCH: Wish = { entity: null, query: 'Orvik' };
const place = (incognito = false) => ({ tabId: 7, windowId: 1, incognito });

beforeEach(() => {
  world.session.clear();
  world.done.length = 0;
  Object.assign(world, { panel: false, opens: true });
});

describe('what a reader asked to see', () => {
  it('is told to the surface beside the page, and to nobody else', async () => {
    world.panel = true;
    await showWish(SEARCH, place());
    expect(world.done).toEqual([]);
    expect(await takeWanted(7)).toBeNull();
  });

  it('opens the popup, which takes it once', async () => {
    await showWish(SEARCH, place());
    expect(world.done).toEqual(['popup']);
    expect([await takeWanted(7), await takeWanted(7)]).toEqual([SEARCH, null]);
  });

  it('opens in a tab where the browser opens no popup', async () => {
    world.opens = false;
    await showWish(SEARCH, place());
    expect(world.done).toEqual(['own://popup/popup.html?tab=7']);
    expect(await takeWanted(7)).toEqual(SEARCH);
  });

  it('leaves nothing behind from a private window', async () => {
    await showWish(SEARCH, place(true));
    expect([...world.session]).toEqual([]);
    expect([await takeWanted(7), await takeWanted(7)]).toEqual([SEARCH, null]);
  });

  it('is nothing where what is kept cannot be read', async () => {
    world.session.set('wanted.7', 'small:orvik');
    expect(await takeWanted(7)).toBeNull();
  });
});
