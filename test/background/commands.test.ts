import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { SettingsIntent } from '../../src/core/rules/settings.js';
import { DEFAULT_SETTINGS } from '../../src/core/rules/settings.js';

const world = vi.hoisted(() => ({ asked: [] as unknown[], started: 0, sitesOff: [] as string[], answers: true }));

vi.mock('../../src/platform/ask.js', () => ({
  askTab: async (tabId: number, call: string, ask: object) => {
    world.asked.push([tabId, call, ask]);
    return world.answers || world.started > 0 ? { ok: true, value: { found: true } } : { ok: false, error: 'no-answer' };
  },
}));
vi.mock('../../src/background/tabs.js', () => ({
  tabState: async () => ({ tabId: 7, host: 'a.example' }),
  startReading: async () => {
    world.started++;
    return 'started';
  },
}));
vi.mock('../../src/background/settings.js', () => ({ readSettings: async () => ({ settings: { ...DEFAULT_SETTINGS, sitesOff: world.sitesOff } }) }));

const { runCommand } = await import('../../src/background/commands.js');

const changes: SettingsIntent[] = [];
const run = (command: string): Promise<void> => runCommand(command, async (intent) => void changes.push(intent));

beforeEach(() => {
  Object.assign(world, { asked: [], started: 0, sitesOff: [], answers: true });
  changes.length = 0;
});

describe('a keyboard command', () => {
  it.each([
    ['next-mention', 1],
    ['previous-mention', -1],
  ])('%s steps through the page', async (command, by) => {
    await run(command);
    expect([world.asked, world.started]).toEqual([[[7, 'step', { by }]], 0]);
  });

  it('reads a page first that was not read', async () => {
    world.answers = false;
    await run('next-mention');
    expect([world.asked.length, world.started]).toEqual([2, 1]);
  });

  it('does nothing on a site that is switched off, but to switch it on', async () => {
    world.sitesOff = ['a.example'];
    await run('next-mention');
    await run('previous-mention');
    expect([world.asked, world.started]).toEqual([[], 0]);
    await run('toggle-site');
    expect(changes).toEqual([{ type: 'site', host: 'a.example', on: true }]);
  });

  it('switches a site off', async () => {
    await run('toggle-site');
    expect(changes).toEqual([{ type: 'site', host: 'a.example', on: false }]);
  });

  it('that is none of these does nothing', async () => {
    await run('other');
    expect([world.asked, changes]).toEqual([[], []]);
  });
});
