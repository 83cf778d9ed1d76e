import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../src/core/record/timeline.js';
import { smallIncident } from './small-pack.js';

const entries = timelineOf(smallIncident);
const told = (entry: (typeof entries)[number]) => (entry.type === 'event' ? entry.event.event : entry.type === 'fact' ? entry.fact.id : entry.row.id);

describe('timelineOf', () => {
  it('tells events and derived rows in order of date', () => {
    expect(entries.map((entry) => entry.date)).toEqual(entries.map((entry) => entry.date).toSorted());
    expect(entries.slice(0, 3).map(told)).toEqual(['The ministry answers a report on Blue Lantern', 'The mailboxes are entered for the first time', 'f7']);
  });

  it('tells no row twice and leaves out no statement about the incident', () => {
    const rows = entries.filter((entry) => entry.type === 'statement').map(told);
    expect(rows).not.toContain('a1');
    expect(rows).not.toContain('a12');
    expect(new Set(rows)).toEqual(new Set(['a2', 'a3', 'a4', 'a5', 'a6', 'a8', 'a9', 'a10', 'a11', 'a13']));
  });

  it('keeps the end of a period', () => {
    expect(entries.find((entry) => told(entry) === 'f7')).toMatchObject({ date: '2021-03-01', to: '2021-04-26' });
  });
});
