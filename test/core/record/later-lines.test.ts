import { describe, expect, it } from 'vitest';
import { certainlyAfter } from '../../../src/core/pack/partial-date.js';
import { laterLines } from '../../../src/core/record/later-lines.js';
import { indexPack } from '../../../src/core/record/pack-index.js';
import { smallIncident, smallPack } from './small-pack.js';

const lines = (entity: string, date: string, incident = smallIncident) => laterLines(incident, entity, indexPack(smallPack), date)?.lines ?? [];
const short = (entity: string, date: string) => lines(entity, date).map((line) => (line.type === 'fact' ? line.label : `${line.who}: ${line.stance}`));

describe('laterLines', () => {
  it('puts what replaces or answers something of then first, the rest by date, three at most', () => {
    expect(short('tidewater', '2021-05-02').length).toBe(3);
    const all = lines('tidemail', '2021-05-05');
    expect(all.map((line) => line.date)).toEqual(['2022-04-01', '2021-05-20']);
    expect(short('tidemail', '2021-05-05')).toEqual(['Organisations', 'Reach of the key']);
  });

  it('leaves out what was withdrawn, relayed, or said about another case', () => {
    const before = '2021-01-01';
    const everything = smallPack.entities.flatMap(({ id }) => lines(id, before));
    expect(everything.some((line) => line.type === 'fact' && line.label === 'How the key was taken')).toBe(false);
    expect(everything.some((line) => line.type === 'statement' && line.who === 'Estran officials')).toBe(false);
    expect(everything.some((line) => line.type === 'statement' && line.claim.includes('unprofessional'))).toBe(false);
  });

  it('never tells of what was public on the day, whatever the day', () => {
    const dates = ['2021', '2021-05', '2021-05-02', '2021-05-04', '2021-05-20', '2022-04-01', '2023'];
    const told = dates.flatMap((date) => smallPack.entities.flatMap(({ id }) => lines(id, date).map((line) => certainlyAfter(line.date, date))));
    expect(told.length).toBeGreaterThan(10);
    expect(told).not.toContain(false);
  });

  it('is nothing where nothing came after', () => {
    expect(laterLines(smallIncident, 'tidewater', indexPack(smallPack), '2023-01-01')).toBeNull();
  });
});
