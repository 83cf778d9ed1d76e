import { describe, expect, it } from 'vitest';
import { headlineOf, knownPositions } from '../../../src/core/reading/headline.js';
import { learnedSince } from '../../../src/core/reading/later.js';
import { incident, pack, readLines } from './read-lines.js';
import { WIRE_DAY, wireStory } from './wire-story.js';

const { reading } = readLines(wireStory, WIRE_DAY);
const learned = learnedSince(reading, incident);
const idOf = ({ row }: (typeof learned)[number]): string => (row.type === 'fact' ? row.fact.id : row.statement.id);
const first = learned.filter(({ how }) => how !== null);

describe('what was learned since', () => {
  it('begins with what replaces or answers something that the page carries', () => {
    expect(learned.slice(0, first.length)).toEqual(first);
    expect(first.map(idOf)).toEqual(expect.arrayContaining(['f28', 'f58', 'a07']));
    expect(first.find((one) => idOf(one) === 'f28')).toMatchObject({ how: 'replaces', touches: ['f03'] });
    expect(first.find((one) => idOf(one) === 'f58')).toMatchObject({ how: 'replaces', touches: ['f02-name'] });
  });

  it('is in order of date in both parts', () => {
    for (const part of [first, learned.slice(first.length)]) expect(part.map(({ date }) => date)).toEqual(part.map(({ date }) => date).toSorted());
  });

  it('leaves out what was replaced or withdrawn in turn, and other cases', () => {
    const ids = learned.map(idOf);
    expect(ids).toEqual(expect.arrayContaining(['f43', 'f41-september']));
    for (const id of ['f42', 'f41-july', 'f41-august', 'a32-2024-10', 'a60']) expect(ids).not.toContain(id);
  });

  it('is nothing for a page of the day on which the record was checked, or without a date', () => {
    expect(learnedSince(readLines(wireStory, pack.checked).reading, incident)).toEqual([]);
    expect(learnedSince(readLines(wireStory, null).reading, incident)).toEqual([]);
  });
});

describe('the first line', () => {
  it('counts each side once in each lane', () => {
    expect(
      knownPositions(reading, pack, incident)
        .map(({ side, lane, carried }) => `${side} ${lane}${carried ? ' carried' : ''}`)
        .toSorted(),
    ).toEqual([
      'china counter-accuses',
      'china denies carried',
      'mandiant attributes',
      'microsoft attributes carried',
      'united-states attributes',
      'united-states declines',
      'us-senate attributes',
    ]);
    expect(headlineOf(reading, pack, incident)).toEqual({ carried: 2, known: 7 });
  });

  it('knows nothing of before and after without a date', () => {
    expect(headlineOf(readLines(wireStory, null).reading, pack, incident)).toEqual({ carried: 2, known: null });
  });
});
