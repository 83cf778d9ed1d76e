import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributionsCsv } from '../../../src/core/export/attributions-csv.js';
import { csv } from '../../../src/core/export/csv.js';
import { packSchema, type Pack } from '../../../src/core/pack/schema.js';
import { indexPack } from '../../../src/core/record/pack-index.js';
import { smallIncident, smallPack } from '../record/small-pack.js';

/** A reader of its own: RFC 4180 by its grammar, field by field. */
const parsed = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(text); match !== null; match = field.exec(text)) {
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
    if (field.lastIndex === text.length) break;
  }
  return rows;
};

describe('csv', () => {
  it('comes back as it was, with quotes, commas and line breaks inside', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\r', '\n', ' ', 'é', ';') }).filter((text) => !/^[\r=+\-@\t]/.test(text));
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        expect(parsed(csv(rows))).toEqual(rows);
      }),
    );
  });

  it.each(['=1+1', '+1', '-1', '@a', '\tx', '\rx'])('keeps %j from being a formula', (text) => {
    expect(parsed(csv([[text]]))).toEqual([[`'${text}`]]);
  });
});

const tableOf = (pack: Pack): readonly Readonly<Record<string, string>>[] => {
  const [incident] = pack.incidents;
  if (incident === undefined) throw new Error('the pack has an incident');
  const [header = [], ...rows] = parsed(attributionsCsv(incident, indexPack(pack)));
  return rows.map((row) => {
    expect(row).toHaveLength(header.length);
    return Object.fromEntries(header.map((name, at) => [name, row[at] ?? '']));
  });
};

const small = tableOf(smallPack);
const row = (id: string) => small.find((one) => one['attribution_id'] === id);

describe('attributionsCsv', () => {
  it.each([
    ['the small pack', smallPack],
    ['the pack that ships', packSchema.parse(JSON.parse(readFileSync(new URL('../../../assets/packs/storm-0558.json', import.meta.url), 'utf8')))],
  ])('has one row for every attribution of %s, with its words as they are', (_name, pack) => {
    const rows = pack.incidents[0]?.attributions ?? [];
    const table = tableOf(pack);
    expect(table.map((one) => one['attribution_id'])).toEqual(rows.map(({ id }) => id));
    expect(table.map((one) => one['claim'])).toEqual(rows.map(({ claim }) => claim));
    expect(table.map((one) => one['quote'])).toEqual(rows.map(({ quote }) => quote?.text ?? ''));
    for (const one of table) expect(one['sources']).toMatch(/^https:/);
  });

  it('tells whom a statement names under the names that EuRepoC has', () => {
    expect(row('a1')).toMatchObject({
      incident_id: `small:${smallIncident.id}`,
      attribution_date: '2021-05-02',
      attribution_basis: 'IT-security community attributes attacker',
      attribution_type: 'vendor',
      attributing_actor: 'Tidewater Systems',
      attributing_company: 'Tidewater Systems',
      initiator_name: 'Grey Heron',
      initiator_country: 'Estran',
      initiator_category: 'cluster; based-in',
    });
    expect(row('a4')).toMatchObject({
      attribution_basis: 'Attribution by receiver government / state entity',
      attributing_actor: 'Valmora officials',
    });
    expect(row('a6')).toMatchObject({ attribution_date: '2022-03', publishedOn: '2022-04-01' });
  });

  it('calls nobody an initiator whom a hint, a denial or a counter-accusation names', () => {
    for (const id of ['a2', 'a3', 'a5', 'a10', 'a12'])
      expect(row(id), id).toMatchObject({ initiator_name: '', initiator_country: '', initiator_category: '', attribution_basis: '' });
    expect(row('a3')).toMatchObject({ targets: 'estran (based-in, implied)' });
    expect(row('a2')).toMatchObject({ stances: 'denies (culprit); counter-accuses (culprit)', targets: 'valmora (country)' });
    expect(row('a10')).toMatchObject({ initiator_name: '', stances: 'attributes (responsibility)' });
    expect(row('a12')).toMatchObject({ about: 'blue-lantern', printedAs: 'a1 (s2, 2021-05-04)' });
  });
});
