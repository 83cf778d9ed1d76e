import { describe, expect, it } from 'vitest';
import { loadFrame, mayRead, readPage } from '../../src/popup/load.js';
import { smallPack } from '../core/record/small-pack.js';
import { fakePorts, item, story } from './fake-ports.js';

const never = new AbortController().signal;

describe('loadFrame', () => {
  it('asks for the tab first, then for the rest about that tab', async () => {
    const { ports, heard } = fakePorts({ packs: [smallPack], wanted: { entity: 'small:grey-heron' } });
    const frame = await loadFrame(ports, 12);
    expect(frame).toMatchObject({ ok: true, value: { wanted: { entity: 'small:grey-heron' }, page: null } });
    expect(heard.map(({ call }) => call)).toEqual(['tab', 'settings', 'packs', 'wanted']);
    expect(heard.at(-1)?.ask).toEqual({ tabId: 12 });
  });

  it.each(['tab', 'settings', 'packs'] as const)('says so when %s cannot be had', async (fails) => {
    expect(await loadFrame(fakePorts({ fails }).ports, null)).toEqual({ ok: false, error: 'no-answer' });
  });

  it('opens without the wanted entity when that fails', async () => {
    expect(await loadFrame(fakePorts({ fails: 'wanted' }).ports, null)).toMatchObject({ ok: true, value: { wanted: null } });
  });
});

describe('mayRead', () => {
  const may = async (world: Parameters<typeof fakePorts>[0]) => {
    const frame = await loadFrame(fakePorts(world).ports, null);
    if (!frame.ok) throw new Error(frame.error);
    return mayRead(frame.value);
  };

  it('holds only on an allowed site that is not switched off', async () => {
    expect(await may({})).toBe(true);
    expect(await may({ tab: { access: 'not-allowed' } })).toBe(false);
    expect(await may({ tab: { access: 'closed' } })).toBe(false);
    const off = {};
    expect(await may({ settings: { ...off, sitesOff: ['harbourledger.example'] } })).toBe(false);
    expect(await may({ settings: { ...off, sitesOff: ['other.example'] } })).toBe(true);
  });
});

describe('readPage', () => {
  it('has the page read and asks again until it has been', async () => {
    const { ports, heard } = fakePorts({
      states: ['reading', 'reading', 'read'],
      stories: [story('small:tidemail-intrusion', true)],
      items: [item(0, 'small:grey-heron', 'actor')],
    });
    const page = await readPage(ports, 7, never);
    expect(page).toMatchObject({ ok: true, value: { total: 1, status: { state: 'read' } } });
    expect(heard.map(({ call }) => call)).toEqual(['read', 'status', 'pause', 'status', 'pause', 'status', 'mentions']);
  });

  it('stops asking when the popup is gone', async () => {
    const end = new AbortController();
    const { ports, heard } = fakePorts({ states: ['reading'] });
    const page = await readPage({ ...ports, pause: async () => end.abort() }, 7, end.signal);
    expect(page).toEqual({ ok: false, error: 'ended' });
    expect(heard.filter(({ call }) => call === 'status')).toHaveLength(1);
  });

  it('hands on why the page could not be read', async () => {
    expect(await readPage(fakePorts({ fails: 'read' }).ports, 7, never)).toEqual({ ok: false, error: 'no-answer' });
    const { ports } = fakePorts({});
    const silent = { ...ports, askTab: async () => ({ ok: false as const, error: 'no-receiver' }) };
    expect(await readPage(silent, 7, never)).toEqual({ ok: false, error: 'no-receiver' });
  });
});
