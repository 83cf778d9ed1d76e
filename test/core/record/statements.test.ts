import { describe, expect, it } from 'vitest';
import { indexPack } from '../../../src/core/record/pack-index.js';
import { repliesOf } from '../../../src/core/record/replies.js';
import { groupStatements } from '../../../src/core/record/statements.js';
import { smallIncident, smallPack } from './small-pack.js';

const index = indexPack(smallPack);
const groups = groupStatements(smallIncident, index);
const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map((row) => row.id);

describe('groupStatements', () => {
  it('sets statements under their stances, by date and then by name', () => {
    expect(ids(groups.byLane.get('attributes'))).toEqual(['a1', 'a3', 'a4', 'a8', 'a6']);
    expect(ids(groups.byLane.get('denies'))).toEqual(['a2', 'a5']);
  });

  it('orders by name within a day, whatever the order of the pack', () => {
    const turned = { ...smallIncident, attributions: smallIncident.attributions.toReversed() };
    expect(ids(groupStatements(turned, index).byLane.get('attributes'))).toEqual(['a1', 'a3', 'a4', 'a8', 'a6']);
  });

  it('lets the name decide within a day, not the id', () => {
    const renamed = smallIncident.attributions.map((row) => (row.id === 'a4' ? { ...row, speaker: { ...row.speaker, as: 'Aldermen of Valmora' } } : row));
    expect(ids(groupStatements({ ...smallIncident, attributions: renamed }, index).byLane.get('attributes'))).toEqual(['a1', 'a4', 'a3', 'a8', 'a6']);
  });

  it('counts each statement once', () => {
    expect(groups.total).toBe(7);
  });

  it('keeps other objects apart', () => {
    expect(groups.byObject.map(({ on, rows }) => [on, ids(rows)])).toEqual([
      ['responsibility', ['a10', 'a11']],
      ['details', ['a13']],
    ]);
  });

  it('keeps words about another case out of every count', () => {
    expect(ids(groups.otherCases)).toEqual(['a12']);
    expect([...groups.byLane.values()].flat().map((row) => row.id)).not.toContain('a12');
  });
});

describe('repliesOf', () => {
  const of = (id: string) => {
    const row = smallIncident.attributions.find((one) => one.id === id);
    if (row === undefined) throw new Error(`no ${id}`);
    return repliesOf(row, smallIncident);
  };

  it('goes both ways', () => {
    expect(ids(of('a2').answers)).toEqual(['a1']);
    expect(ids(of('a2').answeredBy)).toEqual(['a6']);
    expect(ids(of('a3').reliesOn)).toEqual(['a1']);
  });

  it('reaches facts', () => {
    expect(ids(of('a13').answers)).toEqual(['f5']);
  });

  it('puts a withdrawal at the row that it withdraws', () => {
    expect(ids(of('a8').withdrawnBy)).toEqual(['a9']);
    expect(ids(of('a8').answeredBy)).toEqual([]);
  });
});
