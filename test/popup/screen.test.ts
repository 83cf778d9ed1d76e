import { describe, expect, it } from 'vitest';
import { loadFrame, readPage } from '../../src/popup/load.js';
import { screenOf } from '../../src/popup/screen.js';
import { fakePorts, item, story, type World } from './fake-ports.js';

const screen = async (world: World, read = true, problem: string | null = null) => {
  const { ports } = fakePorts(world);
  const frame = await loadFrame(ports, null);
  if (!frame.ok) throw new Error(frame.error);
  const page = read ? await readPage(ports, 7, new AbortController().signal) : null;
  return screenOf({ loaded: { ...frame.value, page: page?.ok === true ? page.value : null }, problem });
};
const off: NonNullable<World['settings']> = {
  sitesOff: ['harbourledger.example'],
};

describe('screenOf', () => {
  it('waits, and then says what failed', () => {
    expect(screenOf({ loaded: null, problem: null })).toBe('reading');
    expect(screenOf({ loaded: null, problem: 'no-answer' })).toBe('failed');
  });

  it('says why a page is not read', async () => {
    expect(await screen({ tab: { access: 'closed' } }, false)).toBe('closed');
    expect(await screen({ tab: { access: 'not-allowed' } }, false)).toBe('not-allowed');
    expect(await screen({ settings: off }, false)).toBe('off');
    expect(await screen({}, false)).toBe('reading');
    expect(await screen({}, false, 'no-answer')).toBe('failed');
    expect(await screen({}, false, 'shadowed')).toBe('shadowed');
  });

  it.each(['no-text', 'not-a-page'] as const)('says that the page is %s', async (state) => {
    expect(await screen({ states: [state] })).toBe(state);
  });

  it('shows a page that was read once although the site is not allowed', async () => {
    expect(await screen({ tab: { access: 'not-allowed' }, items: [item(0, 'small:estran', 'agency')] })).toBe('found');
  });

  it('tells a page with nothing from one that has mentions, a story, or no marks to draw', async () => {
    expect(await screen({})).toBe('nothing-found');
    expect(await screen({ stories: [story('small:tidemail-intrusion', false)] })).toBe('nothing-found');
    expect(await screen({ stories: [story('small:tidemail-intrusion', true)] })).toBe('found');
    expect(await screen({ items: [item(0, 'small:estran', 'agency')], states: ['no-highlights'] })).toBe('found');
  });

  it('goes off as soon as the site is switched off', async () => {
    expect(await screen({ settings: off, items: [item(0, 'small:estran', 'agency')] })).toBe('off');
  });
});
