import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/core/pack/read.js';
import { packSchema, type Pack } from '../../../src/core/pack/schema.js';
import { createSearch, type Found } from '../../../src/core/search/search.js';
import small from '../../fixtures/packs/small.json' with { type: 'json' };

const pack = packSchema.parse(small);
const search = createSearch([pack]);
const brief = ({ entry: { kind, id } }: Found): string => `${kind} ${id}`;
const found = (query: string): string[] => search(query, 50).found.map(brief);

const named = (names: readonly (readonly string[])[]): Pack => ({
  ...pack,
  incidents: [],
  sources: [],
  entities: names.map(([name = '', ...others], at) => ({
    id: `e${at}`,
    kind: 'threat-actor',
    name,
    summary: 'A group.',
    names: [name, ...others].map((text) => ({ text, form: 'full', use: 'always' })),
  })),
});
const order = (query: string, ...names: readonly (readonly string[])[]): string[] =>
  createSearch([named(names)])(query, 50).found.map(({ entry }) => entry.title);

describe('search', () => {
  it('lists the very name, then what begins so, then other names, then names that hold it', () => {
    const names = [['Deep Bear'], ['Grey Heron', 'Bear'], ['Silent Fox', 'Bear Paw'], ['Bear Claw'], ['Bear']];
    expect(order('bear', ...names)).toEqual(['Bear', 'Bear Claw', 'Grey Heron', 'Silent Fox', 'Deep Bear']);
  });

  it('lists names before texts', () => {
    const [first, ...others] = search('tidemail', 50).found;
    expect(first?.by).toBeNull();
    expect(others.some(({ by }) => by !== null)).toBe(true);
  });

  it('takes beginnings of words, in any order, without case and diacritics', () => {
    expect(found('ORVÍK len')[0]).toBe('entity lena-orvik');
    expect(found('enorvik')).toEqual([]);
  });

  it('wants every word', () => expect(found('orvik zzz')).toEqual([]));

  it('finds nothing by nothing', () => {
    expect(search('', 10)).toEqual({ found: [], total: 0 });
    expect(search(' -– ', 10).total).toBe(0);
  });

  it('finds incidents, entities, facts, statements and sources', () => {
    const kinds = new Set(['tidemail', 'orvik', 'offices', 'read', 'report'].flatMap((query) => search(query, 100).found.map(({ entry }) => entry.kind)));
    expect([...kinds].toSorted()).toEqual(['entity', 'fact', 'incident', 'source', 'statement']);
  });

  it('says by which other name or text it was found, and where in it', () => {
    const [one] = createSearch([named([['Grey Heron', 'Old Bear']])])('old', 5).found;
    expect(one?.by).toEqual({ text: 'Old Bear', fits: [[0, 3]] });
    expect(one?.title).toEqual({ text: 'Grey Heron', fits: [] });
  });

  it('does not find an entity by a text that means something else', () => {
    const [entity, ...others] = named([['Wiz']]).entities;
    if (entity === undefined) throw new Error('no entity');
    const never: Pack = {
      ...pack,
      incidents: [],
      entities: [{ ...entity, names: [...entity.names, { text: 'Khalifa', form: 'full', use: 'never' }] }, ...others],
    };
    expect(createSearch([never])('khalifa', 5).total).toBe(0);
  });

  it('gives no more than asked for, and says how many there are', () => {
    const { found: few, total } = search('t', 2);
    expect(few).toHaveLength(2);
    expect(total).toBeGreaterThan(2);
  });

  it('is the same whichever way the packs are ordered', () => {
    const other = { ...pack, id: 'other', title: 'Other' };
    const ids = (packs: readonly Pack[]): string[] => createSearch(packs)('orvik', 100).found.map(({ entry }) => entry.id);
    expect(ids([pack, other])).toEqual(ids([other, pack]));
  });

  it('finds its way in the pack that ships', () => {
    const read = readPack(readFileSync(new URL('../../../assets/packs/storm-0558.json', import.meta.url), 'utf8'));
    if (!read.ok) throw new Error('the pack has faults');
    const shipped = createSearch([read.value]);
    expect(shipped('storm-0558', 3).found.map(brief)).toContain('entity storm-0558');
    expect(shipped('antique typhoon', 1).found.map(brief)).toEqual(['entity storm-0558']);
    expect(shipped('wang wenbin', 1).found.map(({ entry }) => entry.title)).toEqual(['Wang Wenbin']);
  });
});
