import { describe, expect, it } from 'vitest';
import { readLines, type Read } from './read-lines.js';

const OPENING = 'The intruders are called Storm-0558.';
const FILL = Array.from(
  { length: 14 },
  (_, at) => `Paragraph ${at + 101} of this account speaks of other matters and of nothing that could be counted or dated here.`,
);

const read = (lines: readonly string[], date: string, lang = 'en'): Read => readLines([OPENING, ...lines, ...FILL], date, lang);
const factIn = (lines: readonly string[], date: string, id: string) => {
  const found = read(lines, date).reading.facts.find((fact) => fact.id === id);
  return [found?.outcome, found?.pageValue ?? null];
};

describe('numbers', () => {
  it.each([
    ['Mail at about 25 organisations was read.', 'carried', 'about 25 organisations'],
    ['Mail at 25 organizations was read.', 'carried', '25 organizations'],
    ['Mail at two dozen organisations was read.', 'carried', 'two dozen organisations'],
    ['Mail at more than 25 organisations was read.', 'differs', 'more than 25 organisations'],
    ['Mail at 40 organisations was read.', 'differs', '40 organisations'],
    // Another unit is another thing, though the number may be meant.
    ['Mail in 25 accounts was read.', 'unknown', null],
    ['Mail of 25 people was read.', 'unknown', null],
    ['Mail was read.', 'not-found', null],
  ])('%s', (line, outcome, value) => expect(factIn([line], '2023-07-14', 'f03')).toEqual([outcome, value]));

  it('are set beside the value of their day, not of today', () => {
    expect(factIn(['Mail at about 25 organisations was read.'], '2023-07-14', 'f28')).toEqual(['later', null]);
    expect(factIn(['Mail at 22 organisations was read.'], '2023-07-14', 'f03')[0]).toBe('differs');
  });

  it('differ from the newest value where they are the one that it replaced', () => {
    expect(factIn(['Mail at about 25 organisations was read.'], '2024-05-01', 'f03')[0]).toBe('carried');
    expect(factIn(['Mail at about 25 organisations was read.'], '2024-05-01', 'f28')).toEqual(['differs', 'about 25 organisations']);
  });

  it('are not missed where a later value took their place', () => {
    expect(factIn(['Mail at 22 organisations was read.'], '2024-05-01', 'f28')[0]).toBe('carried');
    expect(factIn(['Mail at 22 organisations was read.'], '2024-05-01', 'f03')[0]).toBe('unknown');
  });

  it('of one body are not those of another', () => {
    expect(factIn(['From the State Department 60,000 emails were taken.'], '2023-10-05', 'f30')[0]).toBe('carried');
    expect(factIn(['From a bank 90,000 emails were taken.'], '2023-10-05', 'f30')[0]).not.toBe('differs');
    expect(factIn(['From the State Department 90,000 emails were taken.'], '2023-10-05', 'f30')).toEqual(['differs', '90,000 emails']);
  });

  it('that another fact accounts for are no difference', () => {
    const lines = ['At the State Department nine accounts on East Asia and the Pacific were read.'];
    expect(factIn(lines, '2023-10-05', 'f31-region')[0]).toBe('carried');
    expect(factIn(lines, '2023-10-05', 'f31-accounts')[0]).not.toBe('differs');
  });

  it('are read in other languages', () => {
    const de = readLines([OPENING, 'Die Gruppe las Mails von rund 25 Organisationen, und das ist nicht alles.'], '2023-07-14', 'de');
    expect(de.outcomeOf('f03')).toBe('carried');
  });
});

describe('dates', () => {
  it.each([
    ['The access began on May 15.', 'carried'],
    ['The intruders had been in the mailboxes since 15 May 2023.', 'carried'],
    ['It started in mid-May.', 'carried'],
    ['It started in May.', 'carried'],
    ['It began on June 2.', 'differs'],
    ['On Wednesday it was said that the hack had begun somewhere.', 'not-found'],
  ])('%s', (line, outcome) => expect(factIn([line], '2023-07-14', 'f16')[0]).toBe(outcome));

  it('of the discovery are not those of the beginning', () => {
    const lines = ['The access began on May 15, and Microsoft discovered it on June 16.'];
    expect(factIn(lines, '2023-07-14', 'f16')).toEqual(['carried', 'May 15']);
    expect(factIn(lines, '2023-07-14', 'f17')).toEqual(['carried', 'June 16']);
  });

  it('of another matter on the same day say nothing', () => {
    expect(factIn(['On July 11 it rained, and the campaign was blocked.'], '2023-07-14', 'f15')[0]).not.toBe('carried');
  });

  it('of a telling are not those of a discovery', () => {
    expect(factIn(['An adviser said on Tuesday that the hack had been detected quickly.'], '2023-07-26', 'f17')[0]).not.toBe('differs');
  });
});

describe('names and words', () => {
  it('a victim stands beside a word of the attack', () => {
    const named = ['The mailboxes of Nicholas Burns and Daniel Kritenbrink were hacked.'];
    expect(factIn(named, '2023-07-25', 'f33-wsj')[0]).toBe('carried');
    expect(factIn(['Nicholas Burns spoke at a school. Daniel Kritenbrink met reporters.'], '2023-07-25', 'f33-wsj')[0]).toBe('unknown');
    expect(factIn([], '2023-07-25', 'f33-wsj')[0]).toBe('not-found');
  });

  it('a withdrawn account is what the page carries, and its correction comes later', () => {
    const lines = ['A crash dump of April 2021 held the signing key, Microsoft found.'];
    expect(factIn(lines, '2023-09-10', 'f42')[0]).not.toBe('not-found');
    expect(factIn(lines, '2023-09-10', 'f43')).toEqual(['later', null]);
  });

  it('what other words could say is not missed', () => {
    expect(factIn([], '2023-07-25', 'f67')[0]).toBe('unknown');
  });
});
