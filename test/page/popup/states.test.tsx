import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/rules/settings.js';
import type { World } from '../../popup/fake-ports.js';
import { story } from '../../popup/fake-ports.js';
import { faults, smallPack } from '../ui/stage.js';
import { INCIDENT, open, report } from './open.js';

const off = { ...DEFAULT_SETTINGS, sitesOff: ['harbourledger.example'] };
const faces: readonly [string, World, readonly string[]][] = [
  [
    'Not allowed on this site',
    { tab: { access: 'not-allowed' } },
    ['You have not let Counterclaim read harbourledger.example, so', 'Read this page once', 'Allow on this site'],
  ],
  ['Closed to extensions', { tab: { access: 'closed' } }, ['PDF files', 'Browse incidents']],
  ['Off on this site', { settings: off }, ['You turned marks off on harbourledger.example.', 'Turn on']],
  ['No names found on this page', { packs: [smallPack] }, ['It was read for 61 names from 1 pack.', 'Read again']],
  ['This page is in the way', { outcome: 'shadowed' }, ['Allow on this site']],
  ['This page is in the way', { outcome: 'shadowed', tab: { always: true } }, ['Reload the page']],
  ['No text to read', { states: ['no-text'] }, []],
  ['Not a text page', { states: ['not-a-page'] }, []],
  ['Counterclaim did not answer', { fails: 'packs' }, ['Reason: no-answer', 'Read again']],
];

describe('Popup without a page to show', () => {
  it.each(faces)('says: %s', async (title, world, parts) => {
    using popup = await open(world, title);
    for (const part of parts) expect(popup.text()).toContain(part);
    expect(popup.all('[role=tab]')).toEqual([]);
    expect(await faults(popup.root)).toEqual([]);
  });

  it('says beside the page how to allow it: a click there gives no right to it', async () => {
    using panel = await open({ tab: { access: 'not-allowed', host: null, pattern: null } }, 'Not allowed on this site', { place: 'panel', width: 320 });
    expect(panel.text()).toContain('Press its button in the toolbar');
    expect(panel.all('.actions > *').map(({ textContent }) => textContent)).toEqual(['Choose sites', 'Browse incidents']);
    expect(panel.all('[role=status]:not(:empty)')).toEqual([]);
    expect(await faults(panel.root)).toEqual([]);
    panel.press('Browse incidents');
    await vi.waitFor(() => expect(panel.text()).toContain('Your packs hold no incident.'));
  });

  it('opens beside the page on a click, before anything else', async () => {
    using popup = await open({ ...report, keepOpen: true }, 'Tidemail mailbox intrusion');
    const before = popup.heard.length;
    popup.press('Keep open beside the page');
    expect(popup.heard.slice(before)).toEqual([{ to: 'browser', call: 'keepOpen', ask: 1 }]);
    expect(await faults(popup.root)).toEqual([]);
  });

  it('reads nothing where it may not', async () => {
    using popup = await open({ tab: { access: 'not-allowed' } }, 'Not allowed');
    expect(popup.heard.map(({ call }) => call)).not.toContain('read');
    popup.press('Read this page once');
    await vi.waitFor(() => expect(popup.text()).toContain('No names found'));
  });

  it('asks for the site before anything else, and reads the page once it is given', async () => {
    using popup = await open({ tab: { access: 'not-allowed' }, grants: true }, 'Not allowed');
    const before = popup.heard.length;
    popup.press('Allow on this site');
    expect(popup.heard.slice(before)).toEqual([{ to: 'browser', call: 'request', ask: '*://harbourledger.example/*' }]);
    await vi.waitFor(() => expect(popup.heard.slice(before).map(({ call }) => call)).toContain('tab'));
  });

  it('turns the site on and reads it', async () => {
    using popup = await open({ ...report, settings: off }, 'Off on this site');
    popup.press('Turn on');
    await vi.waitFor(() => expect(popup.text()).toContain('Tidemail mailbox intrusion'));
    expect(popup.heard).toContainEqual({ to: 'worker', call: 'change', ask: { intent: { type: 'site', host: 'harbourledger.example', on: true } } });
  });

  it('waits while the page is being read', async () => {
    using popup = await open({ ...report, states: ['reading', 'reading', 'read'] }, 'Tidemail mailbox intrusion');
    expect(popup.heard.filter(({ call }) => call === 'pause')).toHaveLength(2);
  });

  it('shows the record of a closed page on request', async () => {
    using popup = await open({ packs: [smallPack], tab: { access: 'closed' } }, 'Closed to extensions');
    popup.press('Browse incidents');
    await vi.waitFor(() => expect(popup.text()).toContain('Who was behind it'));
    expect(popup.all('.popup-foot')).toEqual([]);
  });

  it('names a pack that could not be read', async () => {
    using popup = await open({ ...report, packProblems: [{ pack: 'other', path: 'incidents[0]', reason: 'no such date' }] }, 'Tidemail');
    expect(popup.text()).toContain('The pack “other” could not be read. incidents[0]: no such date');
  });
});

describe('Popup over several incidents', () => {
  const more = { ...smallPack, id: 'more', incidents: smallPack.incidents.map((incident) => ({ ...incident, name: 'Another intrusion' })) };

  it('lists them in the order of the page, then the others, and comes back', async () => {
    using popup = await open(
      { ...report, packs: [smallPack, more], stories: [story('more:tidemail-intrusion', true), story(INCIDENT, true)] },
      '2 incidents on this page',
    );
    expect(popup.all('.incident b').map((name) => name.textContent)).toEqual(['Another intrusion', 'Tidemail mailbox intrusion']);
    popup.all('.incident')[1]?.click();
    await vi.waitFor(() => expect(popup.get('h1').textContent).toBe('Tidemail mailbox intrusion'));
    popup.press('Other incidents');
    await vi.waitFor(() => expect(popup.text()).toContain('2 incidents on this page'));
  });

  it('shows the one that the page is about at once', async () => {
    using popup = await open({ ...report, packs: [smallPack, more], stories: [story('more:tidemail-intrusion', true)] }, 'Another intrusion');
    expect(popup.all('[role=tab]')).toHaveLength(4);
  });
});
