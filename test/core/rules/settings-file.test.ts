import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/core/rules/change.js';
import { completeSettings, NOTHING_STORED, type StoredSettings } from '../../../src/core/rules/stored-settings.js';
import { intent } from '../sync/logs.js';
import { countNew, readSettingsFile, writeSettingsFile } from '../../../src/core/rules/settings-file.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/rules/settings.js';

const settings: Settings = {
  rules: [
    { subject: { type: 'kind', of: 'company' }, site: null, effect: 'quiet', revision: 1 },
    { subject: { type: 'entity', of: 'small:tomas-brel' }, site: { host: 'a.example', path: '/news', subdomains: true }, effect: 'hide', revision: 2 },
  ],
  repeat: 'page',
  scope: 'article',
  styles: { person: { line: 'double', colour: 'own', background: true } },
  terms: [{ text: 'signing key', note: '', mark: 'own', caseExact: false }],
  markTerms: true,
  sitesOff: ['mail.example'],
  quiet: true,
};

const file = (change: (value: Record<string, unknown>, settings: Record<string, unknown>) => void): string => {
  const value = JSON.parse(writeSettingsFile(settings));
  change(value, value.settings);
  return JSON.stringify(value);
};

describe('a file of settings', () => {
  it('comes back as it was written', () => {
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, value: settings });
    expect(readSettingsFile(writeSettingsFile(DEFAULT_SETTINGS))).toEqual({ ok: true, value: DEFAULT_SETTINGS });
  });

  it('of an earlier version can still be read, as it stands', () => {
    const earlier =
      '{"format":"counterclaim-settings","version":1,"settings":{"rules":[{"subject":{"type":"story","of":"a:b"},"site":{"host":"a.example","path":"/x","subdomains":true},"effect":"hide","revision":7}],"repeat":"paragraph","scope":"article","styles":{"actor":{"line":"none","colour":"own","background":true}},"terms":[{"text":"signing key","note":"of 2016","mark":"own","caseExact":true}],"markTerms":true,"sitesOff":["mail.example"]}}';
    expect(readSettingsFile(earlier)).toMatchObject({ ok: true, value: JSON.parse(earlier).settings });
  });

  it('loses nothing, whatever the settings', () =>
    fc.assert(
      fc.property(fc.array(intent, { maxLength: 20 }), (intents) => {
        const written = completeSettings(intents.reduce<StoredSettings>(changed, NOTHING_STORED));
        expect(readSettingsFile(writeSettingsFile(written))).toEqual({ ok: true, value: written });
      }),
    ));

  it('says what it is', () => expect(JSON.parse(writeSettingsFile(settings))).toMatchObject({ format: 'counterclaim-settings', version: 1 }));

  it.each([
    ['an effect that there is not', file((_, inner) => void (inner['rules'] = [{ ...settings.rules[0], effect: 'paint' }])), 'rules[0].effect'],
    ['a term that is too short', file((_, inner) => void (inner['terms'] = [{ ...settings.terms[0], text: 'of' }])), 'terms[0].text'],
    ['a setting that is missing', file((_, inner) => void delete inner['scope']), 'scope'],
    ['a setting too many', file((_, inner) => void (inner['colour'] = 'red')), ''],
    ['another format', file((value) => void (value['format'] = 'counterclaim-pack')), 'format'],
    ['a later version', file((value) => void (value['version'] = 2)), 'version'],
    ['no JSON', 'signing key', ''],
    ['a key given twice', '{"format":"counterclaim-settings","format":"x"}', ''],
  ])('names the place of %s', (_, text, path) => {
    const read = readSettingsFile(text);
    expect(read).toMatchObject({ ok: false, error: { path } });
    expect(read.ok ? '' : read.error.reason).not.toBe('');
  });

  it('of a later version asks for a newer Counterclaim', () =>
    expect(readSettingsFile(file((value) => void (value['version'] = 2)))).toMatchObject({ error: { reason: expect.stringContaining('newer Counterclaim') } }));
});

describe('what is new', () => {
  it('counts what the other has not, or has otherwise', () => {
    expect(countNew(DEFAULT_SETTINGS, settings)).toEqual({ rules: 2, terms: 1, sites: 1, looks: 1 });
    expect(countNew(settings, settings)).toEqual({ rules: 0, terms: 0, sites: 0, looks: 0 });
    const other: Settings = { ...settings, rules: settings.rules.map((rule) => ({ ...rule, effect: 'show', revision: rule.revision + 7 })) };
    expect(countNew(settings, other).rules).toBe(2);
    expect(countNew(settings, { ...settings, rules: settings.rules.map((rule) => ({ ...rule, revision: 9 })) }).rules).toBe(0);
  });
});
