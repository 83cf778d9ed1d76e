import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePack, readPack } from '../../../src/core/pack/read.js';

const source = {
  id: 's1',
  publisher: 'Example Post',
  title: 'A report',
  url: 'https://example.com/a',
  published: '2023-07-12',
  accessed: '2024-01',
  kind: 'press',
  rank: 'secondary',
};
const fact = (id: string, more: object = {}) => ({
  id,
  topic: 'scale',
  label: 'Organisations',
  statement: 'Some were read.',
  value: { type: 'count', amount: 25, unit: 'organisations', bound: 'about' },
  about: [],
  by: { entity: 'firm', named: true },
  saidOn: '2023-07-11',
  sources: ['s1'],
  strength: { level: 'hedged', word: 'about' },
  ...more,
});
const statement = (id: string, more: object = {}) => ({
  id,
  speaker: { entity: 'firm', named: true },
  speakerKind: 'company',
  stances: [{ stance: 'attributes', on: 'culprit' }],
  about: 'incident',
  targets: [{ entity: 'actor', level: 'cluster' }],
  claim: 'Names a group.',
  basis: ['own-investigation'],
  strength: { level: 'plain', word: 'is' },
  saidOn: '2023-07-11',
  sources: ['s1'],
  ...more,
});
const entity = (id: string, names: object[], more: object = {}) => ({ id, kind: 'organisation', name: id, summary: 'Something.', names, ...more });
const name = (text: string, use = 'always', more: object = {}) => ({ text, form: 'full', use, ...more });
const incident = (more: object = {}) => ({
  id: 'one',
  name: 'One',
  summary: 'One.',
  claimAtIssue: 'A group did it',
  period: { from: '2023' },
  actors: ['actor'],
  gate: { strong: [{ entity: 'actor' }], weak: { need: 2, groups: [] }, against: [] },
  roles: [],
  facts: [fact('f1')],
  attributions: [statement('a1')],
  searches: [],
  timeline: [],
  conflicts: [],
  ...more,
});
const pack = (more: object = {}) => ({
  format: 'counterclaim-pack',
  formatVersion: 1,
  id: 'p',
  title: 'P',
  language: 'en',
  licence: 'CC BY 4.0',
  maintainer: 'M',
  released: '2024-01-01',
  checked: '2024-01-01',
  sources: [source],
  entities: [entity('firm', [name('Firm')]), entity('actor', [name('Actor')], { kind: 'threat-actor' })],
  incidents: [incident()],
  ...more,
});

const faults = (value: unknown): string[] => {
  const read = parsePack(value);
  return read.ok ? [] : read.error.map(({ path, reason }) => `${path}: ${reason}`);
};

it('reads a sound pack', () => expect(faults(pack())).toEqual([]));

describe('names the place and the reason of', () => {
  it.each<[string, object, string]>([
    ['an unknown field', pack({ colour: 'red' }), ': Unrecognized key: "colour"'],
    ['a link that is not https', pack({ sources: [{ ...source, url: 'http://example.com/' }] }), 'sources[0].url: a link is a plain https address'],
    ['a link with a user name', pack({ sources: [{ ...source, url: 'https://a@example.com/' }] }), 'sources[0].url: a link is a plain https address'],
    ['a day that does not exist', pack({ released: '2023-02-30' }), 'released: no such date'],
    ['markup', pack({ title: 'A <b>pack</b>' }), 'title: has markup; only plain text is shown'],
    ['a bidi override', pack({ title: 'A \u202epack' }), 'title: has an invisible or control character'],
    [
      'an id used twice',
      pack({ entities: [entity('firm', [name('Firm')]), entity('firm', [name('Firm 2')]), entity('actor', [name('Actor')])] }),
      'entities[1].id: the id "firm" is used twice',
    ],
    ['a fact and a statement with one id', pack({ incidents: [incident({ facts: [fact('a1')] })] }), 'incidents[0].rows[1].id: the id "a1" is used twice'],
    [
      'a source that is missing',
      pack({ incidents: [incident({ facts: [fact('f1', { sources: ['s9'] })] })] }),
      'incidents[0].facts[0].sources: refers to "s9", which is not in the pack',
    ],
    [
      'a fact without a source',
      pack({ incidents: [incident({ facts: [fact('f1', { sources: [] })] })] }),
      'incidents[0].facts[0].sources: Too small: expected array to have >=1 items',
    ],
    [
      'a speaker that is missing',
      pack({ incidents: [incident({ attributions: [statement('a1', { speaker: { entity: 'x', named: true } })] })] }),
      'incidents[0].attributions[0].speaker: refers to "x", which is not in the pack',
    ],
    [
      'a revision older than what it replaces',
      pack({ incidents: [incident({ facts: [fact('f1'), fact('f2', { saidOn: '2023-07-10', replaces: ['f1'] })] })] }),
      'incidents[0].facts[1].replaces: "f1" was said on 2023-07-11, after 2023-07-10',
    ],
    [
      'an answer from another case',
      pack({ incidents: [incident({ attributions: [statement('a1'), statement('a2', { about: { otherCase: 'actor' }, answers: ['a1'] })] })] }),
      'incidents[0].attributions[1].answers: "a1" is about another case than "a2"',
    ],
    [
      'an always name of two entities',
      pack({ entities: [entity('firm', [name('Same')]), entity('actor', [name('same')])] }),
      'entities[1].names[0].text: "same" is an "always" name of "firm" too',
    ],
    [
      'a near name without neighbours',
      pack({ entities: [entity('firm', [name('Firm', 'near')]), entity('actor', [name('Actor')])] }),
      'entities[0].names[0].near: a "near" name has to say what it has to be near to',
    ],
  ])('%s', (_, value, message) => expect(faults(value)).toContain(message));

  it('a newer format, in words of its own', () =>
    expect(faults({ ...pack(), formatVersion: 2 })).toEqual([': needs a newer version: this one reads format 1']));
});

it('shows all faults at once, the first fifty', () => {
  const many = pack({ sources: Array.from({ length: 80 }, (_, i) => ({ ...source, id: `s${i}`, url: 'x' })) });
  expect(faults(many)).toHaveLength(50);
});

it('never throws and never lets a broken text through', () => {
  const text = JSON.stringify(pack());
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.string({ maxLength: 3 }), (at, put) => {
      const broken = text.slice(0, at) + put + text.slice(at + 1);
      const read = readPack(broken);
      expect(read.ok ? typeof read.value.id : read.error.length).toBeTruthy();
    }),
  );
});

it('says what is wrong with a text that is no JSON', () => {
  const read = readPack('{"format": ');
  expect(read).toMatchObject({ ok: false, error: [{ path: '', reason: expect.stringMatching(/^is not JSON: /) }] });
});

it('reads the fixture pack', () => {
  const read = readPack(readFileSync(new URL('../../fixtures/packs/small.json', import.meta.url), 'utf8'));
  expect(read).toMatchObject({ ok: true });
});
