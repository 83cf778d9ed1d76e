import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/core/pack/statement-schema.js';
import { lanesOf } from '../../../src/core/record/lanes.js';
import { smallIncident } from './small-pack.js';

const idsIn = (lane: string): readonly string[] | undefined =>
  lanesOf(smallIncident)
    ?.lanes.find((one) => one.lane === lane)
    ?.dots.map((dot) => dot.id);

const withDates = (dates: readonly string[]) => {
  const [first] = smallIncident.attributions;
  if (first === undefined) throw new Error('the fixture has a statement');
  return { ...smallIncident, attributions: dates.map((saidOn, at): Attribution => ({ ...first, id: `d${at}`, saidOn })) };
};

describe('lanesOf', () => {
  it('puts stances on the culprit into their lanes', () => {
    expect(idsIn('attributes')).toEqual(['a1', 'a3', 'a4', 'a8', 'a6']);
    expect(idsIn('counter-accuses')).toEqual(['a2']);
    expect(idsIn('declines')).toEqual(['a3']);
    expect(idsIn('denies')).toEqual(['a2', 'a5']);
  });

  it('leaves out withdrawals, other objects and words about another case', () => {
    const all = lanesOf(smallIncident)?.lanes.flatMap((lane) => lane.dots.map((dot) => dot.id));
    expect(all).not.toContain('a9');
    expect(all).not.toContain('a10');
    expect(all).not.toContain('a12');
  });

  it('has one column a day, in order, by the day of publication', () => {
    const lanes = lanesOf(smallIncident);
    expect(lanes?.precision).toBe('day');
    expect(lanes?.columns.map((column) => column.from)).toEqual(['2021-05-02', '2021-05-03', '2021-05-04', '2021-05-06', '2021-05-09', '2022-04-01']);
    expect(lanes?.lanes[0]?.dots.map((dot) => dot.column)).toEqual([0, 2, 2, 3, 5]);
  });

  it('keeps 24 days and merges 25 into months', () => {
    const days = Array.from({ length: 25 }, (_, at) => `2021-0${1 + Math.floor(at / 20)}-${String((at % 20) + 1).padStart(2, '0')}`);
    expect(lanesOf(withDates(days.slice(0, 24)))?.columns).toHaveLength(24);
    const merged = lanesOf(withDates(days));
    expect(merged?.precision).toBe('month');
    expect(merged?.columns).toEqual([
      { from: '2021-01-01', to: '2021-01-20' },
      { from: '2021-02-01', to: '2021-02-05' },
    ]);
    expect(merged?.lanes[0]?.dots).toHaveLength(25);
  });

  it('gives a date without a day its own column, before the days of its month', () => {
    expect(lanesOf(withDates(['2021-05-02', '2021-05', '2021']))?.columns.map((column) => column.from)).toEqual(['2021', '2021-05', '2021-05-02']);
  });

  it('has no rule without a date of the page', () => {
    expect(lanesOf(smallIncident)?.rule).toBeNull();
  });

  it.each([
    ['2021-05-01', 0],
    ['2021-05-02', 1],
    ['2021-05-05', 3],
    ['2021-05', 5],
    ['2022-03', 5],
    ['2023-01-01', 6],
  ])('puts the rule of a page of %s behind its own day', (date, rule) => {
    expect(lanesOf(smallIncident, date)?.rule).toBe(rule);
  });

  it('puts nothing that may be of the page’s day behind the rule', () => {
    const days = ['2021-05-03', '2021-05', '2021-05-20', '2021', '2021-06'];
    const lanes = lanesOf(withDates(days), '2021-05-10');
    expect(lanes?.columns.slice(lanes.rule ?? 0).map(({ from }) => from)).toEqual(['2021-05-20', '2021-06']);
  });

  it('parts the month of the page in two where days are merged', () => {
    const days = Array.from({ length: 25 }, (_, at) => `2021-01-${String(at + 1).padStart(2, '0')}`);
    expect(lanesOf(withDates(days), '2021-01-10')).toMatchObject({
      precision: 'month',
      rule: 1,
      columns: [
        { from: '2021-01-01', to: '2021-01-10' },
        { from: '2021-01-11', to: '2021-01-25' },
      ],
    });
  });

  it('is null where nobody spoke of the culprit', () => {
    expect(lanesOf({ ...smallIncident, attributions: [] })).toBeNull();
  });
});
