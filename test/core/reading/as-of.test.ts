import { describe, expect, it } from 'vitest';
import { certainlyAfter, firstDay, lastDay } from '../../../src/core/pack/partial-date.js';
import { addDays } from '../../../src/core/article/calendar.js';
import { publicOn } from '../../../src/core/record/partial-date.js';
import { factLines } from '../../../src/core/record/fact-lines.js';
import { asOf } from '../../../src/core/reading/as-of.js';
import { laterNames } from '../../../src/core/reading/later-names.js';
import { incident, pack, readLines } from './read-lines.js';
import { wireStory } from './wire-story.js';

const rows = [...incident.attributions, ...incident.facts];
const days = [
  ...new Set(
    rows.flatMap((row) => [publicOn(row), row.saidOn]).flatMap((date) => [addDays(date, -1), firstDay(date), lastDay(date), addDays(lastDay(date), 1)]),
  ),
].toSorted();
const months = [...new Set(days.map((day) => day.slice(0, 7)))];

describe('the record on every day on which something of it became public, and the days beside them', () => {
  it('has enough days to be a test', () => expect(days.length).toBeGreaterThan(100));

  it.each([...days, ...months])('%s: nothing later is known', (day) => {
    const then = asOf(incident, day);
    const known = [...then.attributions, ...then.facts];
    expect(known.filter((row) => certainlyAfter(publicOn(row), day))).toEqual([]);
    expect(then.facts.filter(({ withdrawnOn }) => withdrawnOn !== undefined && certainlyAfter(withdrawnOn, day))).toEqual([]);
    const ids = new Set(known.map(({ id }) => id));
    expect(then.facts.flatMap(({ disputedBy }) => disputedBy ?? []).filter((id) => !ids.has(id))).toEqual([]);
    expect(then.attributions.flatMap(({ printedAs }) => printedAs ?? []).filter(({ printedOn }) => certainlyAfter(printedOn, day))).toEqual([]);
    expect(then.timeline.flatMap((event) => event.rows).filter((id) => !ids.has(id))).toEqual([]);
    expect(then.conflicts.flatMap((conflict) => conflict.rows).filter((id) => !ids.has(id))).toEqual([]);
    // What was certainly public is there.
    expect(
      rows
        .filter((row) => lastDay(publicOn(row)) <= lastDay(day))
        .map(({ id }) => id)
        .filter((id) => !ids.has(id)),
    ).toEqual([]);
  });

  it('only grows', () => {
    let before = 0;
    for (const day of days) {
      const then = asOf(incident, day);
      expect(then.attributions.length + then.facts.length).toBeGreaterThanOrEqual(before);
      before = then.attributions.length + then.facts.length;
    }
  });

  it('is whole on the day it was checked', () => {
    const today = asOf(incident, pack.checked, pack.checked);
    expect(today.facts.length + today.attributions.length).toBe(rows.length);
  });
});

describe('an article read on any day', () => {
  const told = ['carried', 'may-be-meant', 'not-found', 'differs', 'moved'];
  const pages = [...new Set([...rows.map(publicOn), ...months])].toSorted();
  it('has nothing later among what was known, carried or missed', { timeout: 60_000 }, () => {
    for (const day of pages) {
      const { reading } = readLines(wireStory, day);
      const wrong = [...reading.attributions, ...reading.facts].filter(({ id, outcome }) => {
        const row = rows.find((one) => one.id === id);
        return (
          row === undefined || (told.includes(outcome) && certainlyAfter(publicOn(row), day)) || (outcome === 'later') !== certainlyAfter(publicOn(row), day)
        );
      });
      expect(wrong.map(({ id }) => `${day} ${id}`)).toEqual([]);
    }
  });
});

describe('values and names of then', () => {
  const lineOf = (day: string, label: string) => {
    const then = asOf(incident, day);
    return factLines(then.facts, then.attributions).filter(({ newest }) => newest.label === label);
  };

  it('gives the value known that day', () => {
    expect(lineOf('2023-07-13', 'Organisations').map(({ newest }) => newest.id)).toEqual(['f03']);
    expect(lineOf('2024-04-02', 'Organisations').map(({ newest }) => newest.id)).toEqual(['f28']);
    expect(lineOf('2023-10-01', 'How the key was taken').map(({ newest, statuses }) => [newest.id, statuses])).toEqual([['f42', ['stands']]]);
    expect(lineOf('2024-03-12', 'How the key was taken').map(({ newest }) => newest.id)).toEqual(['f43']);
  });

  it('tells the names that came later', () => {
    expect(laterNames(pack, incident, '2023-07-13')).toEqual([
      { entity: 'storm-0558', from: 'Storm-0558', to: 'Antique Typhoon', since: '2024-09-25', fact: 'f58' },
    ]);
    expect(laterNames(pack, incident, '2024-09-25')).toEqual([]);
  });
});
