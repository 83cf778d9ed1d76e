import { describe, expect, it } from 'vitest';
import { indexPack } from '../../src/core/record/pack-index.js';
import { viewOf } from '../../src/popup/reading-view.js';
import { smallIncident, smallPack } from '../core/record/small-pack.js';
import { cut, smallReading, undated } from './small-reading.js';

const view = (reading = smallReading) => viewOf(reading, smallIncident, indexPack(smallPack));
const ids = (rows: ReturnType<typeof view>['carried']) => rows.map(({ row }) => row.id);

describe('viewOf', () => {
  it('keeps what was found apart from what was not, in the order of dates', () => {
    expect(ids(view().carried)).toEqual(['a1', 'a2', 'a4']);
    expect(ids(view().notFound)).toEqual(['a3']);
    expect(ids(view().moved)).toEqual(['a12']);
  });

  it('counts what may be meant as known and not as carried, and moved words as neither', () => {
    expect(view()).toMatchObject({ headline: { carried: 2, known: 5 }, carries: 2, later: 7 });
  });

  it('gives a sign only to the stance that the text carries, where the row has two', () => {
    const lanes = (id: string) => view().carried.find(({ row }) => row.id === id)?.lanes;
    expect(lanes('a2')).toEqual(['denies']);
    expect(lanes('a1')).toEqual(['attributes']);
  });

  it('tells of a fact on the page’s own day nothing', () => {
    const { facts } = view();
    expect([facts.carried, facts.differs, facts.notFound].map((rows) => rows.map(({ fact }) => fact.id))).toEqual([['f1'], ['f2'], ['f6']]);
  });

  it.each([cut, undated])('calls nothing not found where the text or the date does not allow it', (reading) => {
    expect(view(reading).notFound).toEqual([]);
    expect(view(reading).facts.notFound).toEqual([]);
    expect(view(reading).carries).toBe(2);
  });
});
