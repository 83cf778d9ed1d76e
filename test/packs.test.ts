import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPack } from '../src/core/pack/read.js';

const folder = new URL('../assets/packs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

it('ships at least one pack', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (file) => {
  const read = readPack(readFileSync(new URL(file, folder), 'utf8'));

  it('parses and has no fault', () => expect(read.ok ? [] : read.error).toEqual([]));
  if (!read.ok) return;
  const pack = read.value;

  it.each(pack.incidents.map((incident) => [incident.id, incident] as const))(
    '%s: words about another case never answer and are never answered',
    (_, incident) => {
      const other = new Set(incident.attributions.filter((row) => row.about !== 'incident').map((row) => row.id));
      const links = incident.attributions.flatMap((row) => (row.answers ?? []).map((answered) => [row.id, answered] as const));
      expect(links.filter(([from, to]) => other.has(from) !== other.has(to))).toEqual([]);
      expect(incident.facts.flatMap((fact) => fact.disputedBy ?? []).filter((row) => other.has(row))).toEqual([]);
    },
  );

  it('uses every source it lists', () => {
    const text = JSON.stringify([pack.entities, pack.incidents]);
    expect(pack.sources.filter((source) => !text.includes(`"${source.id}"`)).map((source) => source.id)).toEqual([]);
  });

  it('speaks in the words of the design: says, names, denies, disputes, reports', () => {
    const ours = pack.incidents.flatMap((incident) => [
      ...incident.facts.map((fact) => `${fact.id}: ${fact.label} ${fact.statement}`),
      ...incident.attributions.map((row) => `${row.id}: ${row.claim}`),
      ...incident.roles.map((role) => `${role.entity}: ${role.role}`),
    ]);
    expect(ours.filter((text) => /\b(claims|claimed|admits|admitted|insists|insisted|debunks|lashes|lashed|ravaged)\b/i.test(text))).toEqual([]);
  });
});
