import { beforeEach, describe, expect, it, vi } from 'vitest';

type Suggest = (found: readonly { readonly content: string; readonly description: string }[]) => void;

const world = vi.hoisted(() => ({
  typed: null as ((text: string, suggest: Suggest) => void) | null,
  entered: null as ((text: string, disposition: string) => void) | null,
  session: new Map<string, unknown>(),
  opened: [] as unknown[],
  incognito: false,
}));

vi.mock('../../src/platform/browser.js', () => ({
  browser: {
    i18n: { getMessage: (key: string) => key },
    omnibox: {
      setDefaultSuggestion: () => undefined,
      onInputChanged: { addListener: (listener: typeof world.typed) => (world.typed = listener) },
      onInputEntered: { addListener: (listener: typeof world.entered) => (world.entered = listener) },
    },
    storage: { session: { set: async (values: Record<string, unknown>) => Object.entries(values).forEach(([key, value]) => world.session.set(key, value)) } },
    tabs: {
      query: async () => [{ id: 7, windowId: 1, incognito: world.incognito }],
      create: async (what: unknown) => {
        world.opened.push(what);
        return { id: 8, windowId: 1, incognito: false };
      },
      update: async (id: number, { url }: { url: string }) => void world.opened.push([id, url]),
    },
    runtime: { getURL: (path: string) => `own://${path}` },
  },
}));

const { listenOmnibox } = await import('../../src/background/omnibox.js');
listenOmnibox();

const suggested = (text: string): Parameters<Suggest>[0] => {
  let found: Parameters<Suggest>[0] = [];
  world.typed?.(text, (given) => (found = given));
  return found;
};

beforeEach(() => {
  world.session.clear();
  world.opened.length = 0;
  world.incognito = false;
});

describe('the address bar', () => {
  it('suggests a few, each once, in plain text', () => {
    const found = suggested('microsoft');
    expect(found.length).toBeGreaterThan(2);
    expect(found.length).toBeLessThanOrEqual(6);
    expect(new Set(found.map(({ content }) => content)).size).toBe(found.length);
    expect(found[0]).toEqual({ content: 'storm-0558:microsoft', description: 'Microsoft' });
    for (const query of ['s', 'a', 'research', 'd']) for (const { description } of suggested(query)) expect(description).not.toMatch(/[&<]/);
  });

  it('suggests nothing where nothing fits', () => expect(suggested('zzzz')).toEqual([]));

  it.each([
    ['storm-0558:microsoft', { entity: 'storm-0558:microsoft', query: null }],
    ['storm-0558:nobody', { entity: null, query: 'storm-0558:nobody' }],
    [' wang ', { entity: null, query: 'wang' }],
  ])('opens "%s" in the tab in front', async (text, wish) => {
    world.entered?.(text, 'currentTab');
    await vi.waitFor(() => expect(world.opened).toEqual([[7, 'own://popup/popup.html?tab=7']]));
    expect(world.session.get('wanted.7')).toEqual(wish);
  });

  it('opens in a new tab where the reader wants one', async () => {
    world.entered?.('wang', 'newBackgroundTab');
    await vi.waitFor(() => expect(world.opened).toEqual([{ url: 'about:blank', active: false }, [8, 'own://popup/popup.html?tab=8']]));
  });

  it('stores nothing from a private window', async () => {
    world.incognito = true;
    world.entered?.('wang', 'currentTab');
    await vi.waitFor(() => expect(world.opened).toHaveLength(1));
    expect([...world.session]).toEqual([]);
  });
});
