import { describe, expect, it } from 'vitest';
import { readLines } from './read-lines.js';
import { WIRE_DAY, wireStory } from './wire-story.js';

const read = readLines(wireStory, WIRE_DAY);

it('has the language, the day and the wholeness of the page', () => {
  expect(read.reading.language).toBe('en');
  expect(read.reading.published?.date).toBe(WIRE_DAY);
  expect(read.reading.whole.whole).toBe(true);
});

it('finds who says what', () => {
  expect(new Set(read.said)).toEqual(new Set(['microsoft attributes', 'china denies', 'mao-ning denies', 'state-department declines']));
});

describe('statements', () => {
  it.each([
    ['a01', 'carried', 'the disclosure'],
    ['a26', 'moved', 'the words from another case'],
    ['a23', 'may-be-meant', 'the denial could be that of the ministry'],
    ['a25', 'may-be-meant', 'or that of the embassy'],
    ['a24', 'may-be-meant', 'or that of the same day'],
    ['a16', 'not-found', 'the senator is not in it'],
    ['a30', 'not-found', 'nor the analyst'],
    ['a09', 'unknown', 'the department declines, though on details'],
    ['a22', 'same-day', 'of the same day nothing is missed'],
    ['a02', 'later', 'the analysis came a day later'],
    ['a43', 'later', 'so did the next denial'],
    ['a07', 'later', 'the Board'],
    ['a21', 'later', 'the secretary'],
    ['a44', 'later', 'the case of its own'],
  ])('%s: %s, %s', (id, outcome) => expect(read.outcomeOf(id)).toBe(outcome));

  it('shows both sentences with moved words, and the gloss on who wrote the report', () => {
    expect(read.sentencesOf('a26')).toEqual([expect.stringContaining('scissors-and-paste'), expect.stringContaining('that wrote the report')]);
    expect(read.reading.remarks.map(({ code, sentence }) => [code, read.wordsAt(sentence)])).toEqual([
      ['other-report', expect.stringContaining('that wrote the report')],
    ]);
  });

  it('takes the spokesperson without name for the department, not for the ministry named before', () => {
    const last = read.reading.positions.find(({ position }) => position.on === 'details');
    expect(last?.position.speaker.entity).toBe('state-department');
  });
});

describe('facts', () => {
  it.each([
    ['f01', 'carried'],
    ['f02', 'carried'],
    ['f03', 'carried'],
    ['f05', 'carried'],
    ['f06', 'carried'],
    ['f07', 'carried'],
    ['f08', 'carried'],
    ['f09', 'carried'],
    ['f11', 'carried'],
    ['f12', 'carried'],
    ['f13', 'unknown'],
    ['f14', 'carried'],
    ['f15', 'carried'],
    ['f16', 'not-found'],
    ['f17', 'not-found'],
    ['f22-advisory', 'not-found'],
    ['f22', 'later'],
    ['f28', 'later'],
    ['f42', 'later'],
    ['f43', 'later'],
    ['f44', 'later'],
    ['f47', 'later'],
    ['f30', 'later'],
    ['f33', 'later'],
    ['f41-september', 'later'],
    ['f58', 'later'],
    ['f51', 'later'],
    ['f57', 'later'],
    ['f61', 'later'],
    ['f68', 'later'],
  ])('%s: %s', (id, outcome) => expect(read.outcomeOf(id)).toBe(outcome));

  it("gives the page's own words for a number", () => {
    expect(read.reading.facts.find(({ id }) => id === 'f03')?.pageValue).toBe('approximately 25 organisations');
  });
});

describe('the same text otherwise', () => {
  it('is missed nothing when it is cut', () => {
    const cut = readLines([...wireStory, 'Continue reading'], WIRE_DAY);
    expect(cut.reading.whole.whole).toBe(false);
    expect(cut.outcomeOf('a01')).toBe('carried');
    expect([...cut.reading.attributions, ...cut.reading.facts].filter(({ outcome }) => outcome === 'not-found')).toEqual([]);
  });

  it('is missed nothing and later than nothing without a date', () => {
    const timeless = readLines(wireStory, null);
    expect(timeless.outcomeOf('a01')).toBe('may-be-meant');
    expect([...timeless.reading.attributions, ...timeless.reading.facts].filter(({ outcome }) => outcome === 'not-found' || outcome === 'later')).toEqual([]);
  });

  it('has moved nothing where the other case is named beside the words', () => {
    const told = readLines(
      wireStory.map((line) => (line.startsWith('China rejected') ? `${line} The words were spoken in May of the group Volt Typhoon.` : line)),
      WIRE_DAY,
    );
    expect(told.outcomeOf('a26')).not.toBe('moved');
  });

  it('has moved nothing before the words were spoken', () => {
    expect(readLines(wireStory, '2023-05-01').outcomeOf('a26')).toBe('later');
  });
});
