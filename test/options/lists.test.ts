import { describe, expect, it } from 'vitest';
import { packSchema } from '../../src/core/pack/schema.js';
import { changed } from '../../src/core/rules/change.js';
import { completeSettings, NOTHING_STORED, type StoredSettings } from '../../src/core/rules/stored-settings.js';
import { DEFAULT_SETTINGS, type Settings, type SettingsIntent } from '../../src/core/rules/settings.js';
import { allowedOf } from '../../src/options/allowed.js';
import { findNames } from '../../src/options/find-names.js';
import { fits } from '../../src/options/fold.js';
import { lookOf, styleFor } from '../../src/options/looks.js';
import { choiceOf, choosePack, PACK_CHOICES } from '../../src/options/pack-choice.js';
import { chooseSite, mayBeOff, newSite, removeSite, siteRows } from '../../src/options/site-rows.js';
import small from '../fixtures/packs/small.json';

const pack = packSchema.parse(small);
const after = (intents: readonly SettingsIntent[], from: StoredSettings = NOTHING_STORED): StoredSettings => intents.reduce<StoredSettings>(changed, from);

describe('a search', () => {
  it.each([
    ['', 'anything', true],
    ['KEY sign', 'Signing key', true],
    ['elysee', 'Élysée', true],
    ['storm 0558', 'Storm-0558', true],
    ['key lock', 'Signing key', false],
  ])('for “%s” in “%s”: %s', (query, text, fit) => expect(fits(query, text)).toBe(fit));
});

describe('names of the packs', () => {
  const found = (query: string): string[] => findNames([pack], query, 20).map(({ id }) => id);

  it('are found by what they begin with, by a later word, and without case', () => {
    expect(found('grey')[0]).toBe('small:grey-heron');
    expect(found('BREL')).toContain('small:tomas-brel');
    expect(found('  ')).toEqual([]);
    expect(found('no such name')).toEqual([]);
  });

  it('are found by another name, which is said then', () => {
    const named = { text: 'Quiet Tern', form: 'full', use: 'always' } as const;
    const never = { text: 'Quiet Ternary', form: 'full', use: 'never' } as const;
    const [first, ...others] = pack.entities;
    if (first === undefined) throw new Error('the pack is empty');
    const more = { ...pack, entities: [{ ...first, names: [...first.names, never, named] }, ...others] };
    expect(findNames([more], 'quiet t', 20)).toEqual([{ id: `small:${first.id}`, name: first.name, kind: first.kind, pack: pack.title, as: 'Quiet Tern' }]);
    expect(findNames([more], 'ternary', 20)).toEqual([]);
    expect(findNames([more], first.name, 20)[0]?.as).toBeNull();
  });

  it('stand by how well they fit, and are no more than asked for', () => {
    const names = findNames([pack], 'e', 50).map(({ name, as }) => as ?? name);
    const first = names.findIndex((name) => !/^e/i.test(name));
    expect(first).toBeGreaterThan(0);
    expect(findNames([pack], 'e', 2)).toHaveLength(2);
  });
});

describe('the choice for a pack', () => {
  it('is what was chosen last, whatever was there, and is taken back as one', () => {
    for (const before of PACK_CHOICES)
      for (const choice of PACK_CHOICES) {
        const first = after([choosePack('small', before)]);
        const stored = after([choosePack('small', choice)], first);
        expect(choiceOf(completeSettings(stored).rules, 'small')).toBe(choice);
        if (before !== choice) expect(choiceOf(completeSettings(after([{ type: 'undo' }], stored)).rules, 'small')).toBe(before);
      }
  });
});

describe('the rules for sites', () => {
  const site = { host: 'a.example', path: '', subdomains: false };
  const rows = (settings: Partial<Settings>) => siteRows({ ...DEFAULT_SETTINGS, ...settings });

  it('say what is chosen, through every change', () => {
    let stored = NOTHING_STORED;
    for (const choice of ['quiet', 'off', 'hide', 'show', 'off', 'quiet'] as const) {
      const row = siteRows(completeSettings(stored))[0] ?? newSite(site);
      stored = after(chooseSite(row, choice), stored);
      expect(siteRows(completeSettings(stored)).map((one) => one.choice)).toEqual([choice]);
    }
    const row = siteRows(completeSettings(stored))[0];
    if (row === undefined) throw new Error('the row is gone');
    expect(completeSettings(after(removeSite(row), stored))).toEqual(DEFAULT_SETTINGS);
  });

  it('hold one row for a site that is not read and has a rule', () => {
    const rules = [{ subject: { type: 'all', of: '' }, site, effect: 'hide', revision: 1 }] as const;
    const [row, ...others] = rows({ rules, sitesOff: ['a.example', 'b.example'] });
    expect(row).toMatchObject({ choice: 'off', effect: 'hide' });
    expect(others.map(({ site: one }) => one.host)).toEqual(['b.example']);
    expect(row === undefined ? [] : removeSite(row)).toHaveLength(2);
  });

  it('leave single names to the list of names, and rules for everywhere out', () => {
    const rules = [
      { subject: { type: 'entity', of: 'small:tomas-brel' }, site, effect: 'hide', revision: 1 },
      { subject: { type: 'kind', of: 'actor' }, site: null, effect: 'hide', revision: 2 },
      { subject: { type: 'kind', of: 'actor' }, site, effect: 'hide', revision: 3 },
    ] as const;
    expect(rows({ rules }).map(({ subject }) => subject.type)).toEqual(['kind']);
  });

  it('cannot leave a part of a site unread', () => {
    expect([site, { ...site, path: '/news' }, { ...site, subdomains: true }].map((one) => mayBeOff(newSite(one)))).toEqual([true, false, false]);
  });
});

describe('looks', () => {
  it('that are a kind’s own are not kept', () => {
    expect(styleFor('actor', { line: 'thick', colour: 'actor', background: true })).toBeNull();
    expect(styleFor('person', lookOf({}, 'person'))).toBeNull();
    expect(styleFor('person', { ...lookOf({}, 'person'), background: true })).toEqual({ line: 'dotted', colour: 'person', background: true });
  });
});

describe('allowed sites', () => {
  it('are named by host, all sites first', () => {
    expect(allowedOf(['*://b.example/*', 'https://*/*', '*://a.example/*', '<all_urls>']).map(({ host }) => host)).toEqual([
      null,
      null,
      'a.example',
      'b.example',
    ]);
    expect(allowedOf(['*://*.a.example/*'])).toEqual([{ pattern: '*://*.a.example/*', host: '*.a.example' }]);
  });
});
