import { describe, expect, it } from 'vitest';
import { factLines, factsByTopic } from '../../../src/core/record/fact-lines.js';
import { smallIncident } from './small-pack.js';

const lines = factLines(smallIncident.facts, smallIncident.attributions);
const line = (id: string) => lines.find(({ newest }) => newest.id === id);

describe('factLines', () => {
  it('shows the newest value with the earlier ones behind it, and says revised', () => {
    expect(line('f3')?.earlier.map((fact) => fact.id)).toEqual(['f2']);
    expect(line('f3')?.statuses).toEqual(['revised']);
    expect(line('f2')).toBeUndefined();
  });

  it('follows a chain of replacements, newest first', () => {
    const [f3] = smallIncident.facts.filter((fact) => fact.id === 'f3');
    if (f3 === undefined) throw new Error('the fixture has f3');
    const later = { ...f3, id: 'f99', saidOn: '2022-05-01', replaces: ['f3'] };
    const [last] = factLines([...smallIncident.facts, later], []).filter(({ newest }) => newest.id === 'f99');
    expect(last?.earlier.map((fact) => fact.id)).toEqual(['f3', 'f2']);
  });

  it('says not established where the newest value was withdrawn, and nothing else', () => {
    expect(line('f4')?.statuses).toEqual(['not-established']);
  });

  it('says disputed, and by which statement', () => {
    expect(line('f5')?.statuses).toEqual(['disputed']);
    expect(line('f5')?.disputes.map((row) => row.id)).toEqual(['a13']);
  });

  it('says that a plain fact stands', () => {
    expect(line('f1')?.statuses).toEqual(['stands']);
  });

  it('ends on rows that replace each other', () => {
    const [f2, f3] = smallIncident.facts.filter((fact) => fact.topic === 'scale');
    if (f2 === undefined || f3 === undefined) throw new Error('the fixture has two counts');
    const third = { ...f3, id: 'f98', replaces: ['f2'] };
    const ring = [{ ...f2, replaces: ['f3'] }, f3, third];
    expect(factLines(ring, []).map(({ newest, earlier }) => [newest.id, earlier.length])).toEqual([['f98', 2]]);
  });
});

describe('factsByTopic', () => {
  it('keeps one order of topics and drops empty ones', () => {
    expect(factsByTopic(lines).map(({ topic }) => topic)).toEqual(['dates', 'scale', 'victims', 'spared', 'data', 'technique', 'key-acquisition', 'detection']);
    expect(factsByTopic(lines).flatMap((group) => group.lines)).toHaveLength(lines.length);
  });
});
