import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/core/reading/read-article.js';
import { articleFrom, incident, pack, readLines, signalsFor, TODAY, tongueIn } from './read-lines.js';
import { wireStory } from './wire-story.js';

const read = (id: string, lines: readonly string[]) => {
  const { article } = articleFrom(lines);
  return readArticle(pack, id, article, signalsFor('en', '2023-07-13'), TODAY, tongueIn(article, 'en'));
};

describe('texts without relation', () => {
  const others: readonly (readonly [string, readonly string[]])[] = [
    ['a garden', ['# The late roses', 'In October the garden is quiet, and the gardener denied that anything was left to do.']],
    [
      'another breach',
      ['# Retailer loses customer data', 'A retailer said that hackers from abroad had taken addresses of 40,000 customers. The ambassador denied it.'],
    ],
    [
      'another case of the same parties',
      ['# Beijing denies trade claim', 'China denied on Monday that it had raised duties, and accused the United States of attacks on its firms.'],
    ],
  ];
  it.each(others)('%s: the story is closed', (_, lines) => expect(articleFrom(lines).open).toBe(false));
  it.each(others.slice(0, 2))('%s: no reading either', (_, lines) => {
    expect(read(incident.id, lines)).toBeNull();
  });

  it('nor for an incident that the pack has not', () => {
    expect(read('another', wireStory)).toBeNull();
  });
});

it('takes the incident by its runtime id as well', () => {
  const reading = read(`${pack.id}:${incident.id}`, wireStory);
  expect(reading?.incident).toBe(`${pack.id}:${incident.id}`);
});

describe('the language', () => {
  const de = ['Die Hacker, die Microsoft Storm-0558 nennt, kommen laut Microsoft aus China. China wies den Vorwurf zurück, und das ist nicht alles.'];
  it('is that of the words where the page declares another', () => expect(readLines(de, '2023-07-13', 'en').reading.language).toBe('de'));
  it('is found where none is declared', () => expect(readLines(de, '2023-07-13', '').reading.language).toBe('de'));
  it('is Chinese by its script', () =>
    expect(readLines(['微软称，名为Storm-0558的黑客来自中国。中国外交部予以否认。'], '2023-07-13', 'en').reading.language).toBe('zh'));
  it('that nobody knows gives no positions, and nothing is missed', () => {
    const { reading } = readLines(['Storm-0558 Microsoft postafiókok ezreit olvasta, közölte a cég, és Kína tagadta ezt.'], '2023-07-20', 'hu');
    expect(reading.language).toBeNull();
    expect(reading.positions).toEqual([]);
    expect([...reading.attributions, ...reading.facts].filter(({ outcome }) => outcome === 'not-found')).toEqual([]);
  });
});

describe('a lost hedge', () => {
  const remarksOf = (line: string, date = '2023-07-13') =>
    readLines(['Storm-0558 was at work at about 25 organisations.', line], date).reading.remarks.map(({ code }) => code);
  it.each([
    'Chinese hackers read the mail of several agencies.',
    'For weeks, hackers from China sat in the mailboxes.',
    'The China-based hackers went unnoticed for a month.',
  ])('is noted: %s', (line) => expect(remarksOf(line)).toEqual(['hedge-lost']));
  it.each([
    'Chinese hackers read the mail of several agencies, Microsoft said.',
    'Suspected Chinese hackers read the mail of several agencies.',
    'The headline spoke of "Chinese hackers".',
    'Chinese officials read the report.',
    'Hackers targeted China for a month.',
  ])('is not noted: %s', (line) => expect(remarksOf(line)).toEqual([]));
  it('is not noted once somebody has said it without a hedge', () =>
    expect(remarksOf('Chinese hackers read the mail of several agencies.', '2024-05-01')).toEqual([]));
});
