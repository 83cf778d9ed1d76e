import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stixBundleSchema, type StixBundle, type StixObject } from '../../../src/core/export/stix-schema.js';
import { stixBundle } from '../../../src/core/export/stix.js';
import { packSchema, type Pack } from '../../../src/core/pack/schema.js';
import { indexPack } from '../../../src/core/record/pack-index.js';
import { smallPack } from '../record/small-pack.js';

const realPack = packSchema.parse(JSON.parse(readFileSync(new URL('../../../assets/packs/storm-0558.json', import.meta.url), 'utf8')));

const bundleOf = (pack: Pack): StixBundle => {
  const [incident] = pack.incidents;
  if (incident === undefined) throw new Error('the pack has an incident');
  return stixBundle(incident, indexPack(pack));
};

type Of<Type extends StixObject['type']> = Extract<StixObject, { type: Type }>;
const ofType = <Type extends StixObject['type']>(bundle: StixBundle, type: Type): Of<Type>[] =>
  bundle.objects.filter((one): one is Of<Type> => one.type === type);

const small = bundleOf(smallPack);
const nameOf = (id: string): string => {
  const found = small.objects.find((one) => one.id === id);
  return found !== undefined && 'name' in found && found.name !== undefined ? found.name : id;
};
const labelled = <One extends StixObject>(all: readonly One[], row: string): One[] =>
  all.filter((one) => 'labels' in one && one.labels?.includes(`row:${row}`) === true);

describe.each([
  ['the small pack', smallPack],
  ['the pack that ships', realPack],
])('%s', (_name, pack) => {
  const bundle = bundleOf(pack);

  it('gives a bundle that is sound by its schema, also after a journey as text', () => {
    expect(stixBundleSchema.parse(JSON.parse(JSON.stringify(bundle)))).toEqual(bundle);
  });

  it('is the same whenever it is made', () => {
    expect(bundleOf(structuredClone(pack))).toEqual(bundle);
  });

  it('keeps ids and making over a release of the pack', () => {
    const later = bundleOf({ ...pack, released: '2031-01-01' });
    const lasting = (one: StixBundle) => one.objects.map(({ id, created }) => [id, created]);
    expect(lasting(later)).toEqual(lasting(bundle));
    expect(ofType(later, 'note').every(({ modified }) => modified === '2031-01-01T00:00:00.000Z')).toBe(true);
  });

  it('has a note for every statement and every fact, made by its speaker, with its text and its sources', () => {
    const index = indexPack(pack);
    const notes = ofType(bundle, 'note');
    for (const row of pack.incidents.flatMap(({ attributions }) => attributions)) {
      const [note, ...more] = labelled(notes, row.id);
      expect(more, row.id).toEqual([]);
      expect(note?.content, row.id).toContain(row.claim);
      expect(note?.content, row.id).toContain(`saidOn: ${row.saidOn}`);
      const maker = ofType(bundle, 'identity').find(({ id }) => id === note?.created_by_ref);
      expect(maker?.name, row.id).toBe(row.speaker.as ?? index.nameOf(row.speaker.entity));
      const urls = index.sourcesOf(row.sources).map(({ url }) => url);
      expect(
        note?.external_references?.map(({ url }) => url),
        row.id,
      ).toEqual(expect.arrayContaining(urls));
    }
    for (const fact of pack.incidents.flatMap(({ facts }) => facts)) expect(labelled(notes, fact.id)[0]?.content, fact.id).toContain(fact.statement);
  });

  it('says attributed-to only for rows that name somebody outright', () => {
    const rows = new Map(pack.incidents.flatMap(({ attributions }) => attributions.map((row): [string, typeof row] => [`row:${row.id}`, row])));
    for (const { labels, relationship_type: type } of ofType(bundle, 'relationship')) {
      const row = rows.get(labels?.[0] ?? '');
      expect(row?.about).toBe('incident');
      const stances = row?.stances.filter(({ on }) => on === 'culprit').map(({ stance }) => stance);
      expect(stances).toContain(type === 'related-to' ? 'links-to-other-group' : 'attributes');
      expect(stances).not.toContain('counter-accuses');
    }
  });
});

describe('a statement', () => {
  const relationships = ofType(small, 'relationship');
  const opinions = ofType(small, 'opinion');

  it('names a group and a place', () => {
    const made = labelled(relationships, 'a1').map(({ relationship_type: type, target_ref: target }) => [type, target.replace(/--.*/, ''), nameOf(target)]);
    expect(made).toEqual([
      ['attributed-to', 'intrusion-set', 'Grey Heron'],
      ['originates-from', 'location', 'Estran'],
    ]);
  });

  it('has the confidence that its speaker gave, and no other', () => {
    expect(labelled(relationships, 'a6').map(({ confidence }) => confidence)).toEqual([50, 50]);
    expect(labelled(relationships, 'a1').every(({ confidence }) => confidence === undefined)).toBe(true);
  });

  it('that denies is an opinion of what it answers; the words chosen decide how strong', () => {
    const [denial] = labelled(opinions, 'a2');
    expect(denial?.opinion).toBe('strongly-disagree');
    expect(denial?.object_refs).toEqual(labelled(relationships, 'a1').map(({ id }) => id));
    expect(nameOf(denial?.created_by_ref ?? '')).toBe('Tomas Brel');
    expect(labelled(opinions, 'a5')[0]?.opinion).toBe('disagree');
    expect(labelled(opinions, 'a13')[0]?.object_refs).toEqual(labelled(ofType(small, 'note'), 'f5').map(({ id }) => id));
  });

  it('told by another stays its own speaker’s', () => {
    expect(nameOf(labelled(opinions, 'a5')[0]?.created_by_ref ?? '')).toBe('Estran officials');
    expect(labelled(ofType(small, 'note'), 'a5')[0]?.content).toContain('relayedBy: Lena Orvik');
  });

  it('of an abstention, a hint, a duty or another case is a note only', () => {
    for (const row of ['a3', 'a10', 'a11', 'a12']) expect([...labelled(relationships, row), ...labelled(opinions, row)], row).toEqual([]);
  });

  it('that only hints at somebody beside the one it names makes nothing of the hint', () => {
    const hinting = structuredClone(smallPack);
    for (const row of hinting.incidents[0]?.attributions ?? []) if (row.id === 'a1') row.targets.push({ entity: 'valmora', level: 'country', implied: true });
    const made = bundleOf(hinting);
    expect(labelled(ofType(made, 'relationship'), 'a1').map(({ id }) => id)).toEqual(labelled(relationships, 'a1').map(({ id }) => id));
    expect(labelled(ofType(made, 'note'), 'a1')[0]?.content).toContain('Valmora (country, implied)');
  });

  it('that its speaker took back is revoked', () => {
    expect(labelled(relationships, 'a8').map(({ relationship_type: type, revoked }) => [type, revoked])).toEqual([['related-to', true]]);
    expect(labelled(relationships, 'a1').every(({ revoked }) => revoked === undefined)).toBe(true);
  });
});

it('accusers and accused are identities alike; nobody is called a threat actor', () => {
  const types = new Map(small.objects.map((one) => [nameOf(one.id), one.type]));
  expect([types.get('Valmora'), types.get('Tomas Brel'), types.get('Tidewater Systems'), types.get('Grey Heron')]).toEqual([
    'identity',
    'identity',
    'identity',
    'intrusion-set',
  ]);
  expect(bundleOf(realPack).objects.map(({ type }) => type)).not.toContain('threat-actor');
});

it('a country’s place has its code where the name has one', () => {
  expect(ofType(bundleOf(realPack), 'location').map(({ name, country }) => [name, country])).toEqual([['China', 'CN']]);
  expect(ofType(small, 'location').map(({ country }) => country)).toEqual(['Estran']);
});

describe('the schema', () => {
  const [first, ...rest] = small.objects;
  const broken = (objects: readonly (StixObject | undefined)[]) => stixBundleSchema.safeParse({ ...small, objects }).success;

  it('refuses what points nowhere, an id twice, and a change before the making', () => {
    expect(broken(small.objects)).toBe(true);
    expect(broken(rest)).toBe(false);
    expect(broken([...small.objects, first])).toBe(false);
    expect(broken(small.objects.map((one) => ('modified' in one ? { ...one, modified: '1999-01-01T00:00:00.000Z' } : one)))).toBe(false);
  });
});
