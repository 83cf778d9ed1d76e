import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.js';

/** A paragraph that opens the story, before the ones that are tested. */
const OPENING = 'The intruders, called Storm-0558, had read mail of about 25 organisations.';

const rowsIn = (lines: readonly string[], date: string | null): readonly (readonly string[])[] =>
  readLines([OPENING, ...lines], date).reading.positions.map(({ rows }) => rows);
const outcomeIn = (lines: readonly string[], date: string, id: string) => readLines([OPENING, ...lines], date).outcomeOf(id);

describe('which row a position is', () => {
  it('is the only one of its speaker', () => {
    expect(rowsIn(['Mark Warner said that Chinese intelligence was behind the breach.'], '2023-07-13')).toEqual([['a16']]);
  });

  it('is the only one known on the day', () => {
    expect(rowsIn(['Microsoft said that hackers based in China were behind the breach.'], '2023-07-13')).toEqual([['a01']]);
  });

  it('is one of several, all named, where nothing singles one out', () => {
    const [rows] = rowsIn(['Microsoft said that hackers based in China were behind the breach.'], '2023-08-20');
    expect(rows).toEqual(expect.arrayContaining(['a01', 'a02']));
  });

  it('is singled out by its day', () => {
    expect(rowsIn(['On Wednesday, Wang Wenbin, a spokesman of the Chinese Foreign Ministry, denied the accusation.'], '2023-07-15')).toEqual([['a23']]);
    expect(rowsIn(['On Friday, Wang Wenbin, a spokesman of the Chinese Foreign Ministry, denied the accusation.'], '2023-07-15')).toEqual([['a43']]);
  });

  it('is singled out by words that only it has', () => {
    expect(rowsIn(['Wang Wenbin denied the accusation and said that the NSA and the Cyber Command used to spread such reports.'], '2023-08-15')).toEqual([
      ['a23'],
    ]);
  });

  it('is none that was said on another day than the text says', () => {
    expect(rowsIn(['On 2 July 2024, Mark Warner said that Chinese intelligence was behind the breach.'], '2024-07-05')).toEqual([[]]);
  });

  it('is none of another person of the same body', () => {
    expect(rowsIn(['Mao Ning denied that China was behind the breach.'], '2023-07-15')).toEqual([[]]);
  });

  it('is none that names somebody else', () => {
    expect(rowsIn(['Microsoft said that the United States was behind the breach.'], '2023-07-13')).toEqual([[]]);
  });

  it('is never one that came later', () => {
    expect(rowsIn(['Gina Raimondo said that China was behind the breach.'], '2023-08-01').flat()).not.toContain('a21');
    expect(rowsIn(['Gina Raimondo said that China was behind the breach.'], '2023-09-04').flat()).toContain('a21');
  });
});

describe('what is not called absent', () => {
  const long = Array.from(
    { length: 12 },
    (_, at) => `In paragraph ${at + 1} of this account the mailboxes, the tokens and the logs are described at some length.`,
  );

  it('a row whose stance was found for its side', () => {
    expect(outcomeIn([...long, 'The White House declined to say who was behind the breach.'], '2023-07-14', 'a09')).toBe('unknown');
  });

  it('a row that some sentence could carry in other words', () => {
    const unread = 'For Microsoft the matter points, as a person there would say over coffee, to China.';
    expect(outcomeIn([...long, unread], '2023-07-14', 'a01')).not.toBe('not-found');
  });

  it('a row about another case', () => {
    expect(outcomeIn(long, '2023-07-14', 'a26')).toBe('unknown');
  });

  it('while one that nothing in the text comes near is', () => {
    expect(outcomeIn(long, '2023-07-14', 'a01')).toBe('not-found');
    expect(outcomeIn(long, '2023-07-14', 'a23')).toBe('not-found');
  });
});

describe('another case', () => {
  it('is nobody’s position here', () => {
    expect(rowsIn(['Beijing denied that it was behind Volt Typhoon.'], '2023-07-15')).toEqual([]);
    expect(rowsIn(['Microsoft said that Midnight Blizzard was behind an attack on its own mail.'], '2024-02-01')).toEqual([]);
  });

  it('gives moved words only where they stand as an answer to this one', () => {
    const words = ['China denied the accusation and spoke of "scissors-and-paste work".'];
    expect(outcomeIn(words, '2023-07-14', 'a26')).toBe('moved');
    expect(outcomeIn([...words, 'The words had been used of the Volt Typhoon report.'], '2023-07-14', 'a26')).toBe('unknown');
  });
});
