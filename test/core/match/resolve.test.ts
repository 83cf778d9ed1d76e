import { describe, expect, it } from 'vitest';
import { read } from './tiny-story.js';

const OPEN = 'Gale-77 was here.';

const story = (...lines: string[]) => {
  const [first] = read(...lines).resolved.stories;
  return [first?.open, first?.why, first?.evidence.map((found) => `${found.group}:${found.text}:${found.times}`)];
};

describe('the story gate', () => {
  it.each<[string, string[], unknown[]]>([
    ['opens on one strong name', ['Of Gale-77.'], [true, 'strong', ['strong:Gale-77:1']]],
    ['opens on one strong phrase', ['In the sealed Letters affair.'], [true, 'strong', ['strong:the sealed Letters affair:1', 'letters:Letters:1']]],
    [
      'opens on enough weak groups',
      ['Acme lost letters.', 'So says the Post Office of letters.'],
      [true, 'weak', ['firm:Acme:1', 'letters:letters:2', 'target:Post Office:1']],
    ],
    ['counts a group once', ['Acme lost letters, letters and parcels.'], [false, 'too-few', ['firm:Acme:1', 'letters:letters:3']]],
    ['stays shut without a sign', ['Nothing here.'], [false, 'nothing', []]],
    [
      'stays shut when another story has the title',
      ['# Gale-9 again', 'Acme, letters, Post Office, Farland.'],
      [false, 'other-story-in-title', ['firm:Acme:1', 'letters:letters:1', 'target:Post Office:1', 'place:Farland:1']],
    ],
    ['opens when both stories have the title', ['# Gale-9 and Gale-77', 'Text.'], [true, 'strong', ['strong:Gale-77:1']]],
    [
      'stays shut when another story outweighs it',
      ['Gale-77 is not Gale-9.', 'Gale-9 did this, and Gale-9 that.'],
      [false, 'other-story-outweighs', ['strong:Gale-77:1']],
    ],
    [
      'is not opened by what a longer text means otherwise',
      ['Acme Road letters Post Office'],
      [false, 'too-few', ['letters:letters:1', 'target:Post Office:1']],
    ],
  ])('%s', (_, lines, expected) => expect(story(...lines)).toEqual(expected));
});

describe('a name counts', () => {
  it.each<[string, string[], string[]]>([
    ['always, story or not', ['It was Gale-9.'], ['Gale-9=gale-9']],
    ['in a story only', [OPEN, 'Acme paid.'], ['Gale-77=actor', 'Acme=acme']],
    ['not without one', ['Acme paid.'], []],
    ['not where a longer text means something else', [OPEN, 'On Acme Road.'], ['Gale-77=actor']],
    ['near its words', [OPEN, 'The hackers of Mercury.', 'Mercury rises.'], ['Gale-77=actor', 'Mercury=metal']],
    ['near its entities', [OPEN, 'Acme and Post said.', 'Post and rail.'], ['Gale-77=actor', 'Acme=acme', 'Post=post']],
    ['not inside an address', [OPEN, 'See www.acme.example and acme.example or @acme.'], ['Gale-77=actor']],
    ['at the end of a sentence without a space after it', [OPEN, 'It is Acme.Then more.'], ['Gale-77=actor', 'Acme=acme']],
  ])('%s', (_, lines, expected) => expect(read(...lines).mentions).toEqual(expected));

  it('in a very long text only near the evidence', () => {
    const filler = Array.from({ length: 40 }, () => 'x '.repeat(300));
    expect(read(OPEN, 'Acme paid.', ...filler, 'Acme paid again.').mentions).toEqual(['Gale-77=actor', 'Acme=acme']);
  });
});

describe('a place name for a government', () => {
  it.each<[string, string, boolean]>([
    ['counts as a speaker', 'Farcity says no.', true],
    ['counts after ambassador to', 'The ambassador to Farcity spoke.', true],
    ['counts between two', 'Relations between Farcity and others.', true],
    ['is a place after in', 'A meeting in Farcity ended.', false],
    ['is a place after to', 'She came to Farcity.', false],
    ['is a dateline before a dash', 'FARCITY (AP) — Something happened.', false],
    ['is a dateline with a date', 'Farcity, July 12 - Something happened.', false],
  ])('%s', (_, line, counts) => expect(read(OPEN, line).mentions).toEqual(counts ? ['Gale-77=actor', `Farcity=land`] : ['Gale-77=actor']));
});

describe('a surname', () => {
  it.each<[string, string[], string[]]>([
    ['counts after the full name', [OPEN, 'Nina Bell spoke.', 'Bell left.'], ['Nina Bell=nina-bell', 'Bell=nina-bell']],
    ['not before it', [OPEN, 'Bell left.', 'Nina Bell spoke.'], ['Nina Bell=nina-bell']],
    ['but before it in a headline', [`# Bell leaves`, OPEN, 'Nina Bell spoke.'], ['Bell=nina-bell', 'Nina Bell=nina-bell']],
    ['not after another first name', [OPEN, 'Nina Bell spoke.', 'William Bell did not.'], ['Nina Bell=nina-bell']],
    ['and not from then on', [OPEN, 'Nina Bell spoke.', 'William Bell did not.', 'Bell left.'], ['Nina Bell=nina-bell']],
    [
      'until the full name stands again',
      [OPEN, 'Nina Bell.', 'William Bell.', 'Nina Bell.', 'Bell left.'],
      ['Nina Bell=nina-bell', 'Nina Bell=nina-bell', 'Bell=nina-bell'],
    ],
    [
      'counts after a title',
      [OPEN, 'Nina Bell.', 'Then Secretary Bell, Mr. Bell and Sen. Bell.'],
      ['Nina Bell=nina-bell', ...Array.from({ length: 3 }, () => 'Bell=nina-bell')],
    ],
    ['counts after a word that opens a sentence', [OPEN, 'Nina Bell.', 'But Bell left.'], ['Nina Bell=nina-bell', 'Bell=nina-bell']],
    ['means the last named of two', [OPEN, 'Wang One came.', 'Wang Two came.', 'Wang spoke.'], ['Wang One=wang-one', 'Wang Two=wang-two', 'Wang=wang-two']],
    [
      'could be either when both were named together',
      [OPEN, 'Wang One met Wang Two.', 'Wang spoke.'],
      ['Wang One=wang-one', 'Wang Two=wang-two', 'Wang=wang-two|wang-one'],
    ],
  ])('%s', (_, lines, expected) => expect(read(...lines).mentions.filter((mention) => !mention.startsWith('Gale'))).toEqual(expected));
});

describe('a description', () => {
  it.each<[string, string[], string[]]>([
    ['means the only owner in the paragraph', [OPEN, 'Acme said the company paid.'], ['Acme=acme', 'the company=acme']],
    ['means the only owner in the paragraph before', [OPEN, 'Acme paid.', 'So the company said.'], ['Acme=acme', 'the company=acme']],
    ['means nobody when two were named', [OPEN, 'Acme sued Bolt.', 'So the company said.'], ['Acme=acme', 'Bolt=bolt']],
    ['gives way to a longer name that begins inside it', [OPEN, 'The Post Office, or the Office of Posts.'], ['Post Office=post', 'Office of Posts=post']],
    ['means nobody from far away', [OPEN, 'Acme paid.', 'Rain.', 'So the company said.'], ['Acme=acme']],
  ])('%s', (_, lines, expected) => expect(read(...lines).mentions.slice(1)).toEqual(expected));
});

describe('a part of a longer name', () => {
  it.each<[string, string, string[]]>([
    ['a surname that goes on', 'Nina Bell. Bell MacLeod came.', ['Nina Bell=nina-bell']],
    ['a surname before a verb', 'Nina Bell. Bell came.', ['Nina Bell=nina-bell', 'Bell=nina-bell']],
    ['an indefinite surname', 'Nina Bell. How a Bell rang.', ['Nina Bell=nina-bell']],
    ['a street', 'On Farcity Street.', []],
    ['a body of another state', 'Iowa’s Post Office is closed.', []],
    ['a body with another adjective', 'The Turkish Post Office is closed.', []],
    ['a body after a weekday', 'On Tuesday the Post Office was closed. Since Tuesday Post Office staff wait.', ['Post Office=post', 'Post Office=post']],
    ['a body of somebody known', 'Farland’s Post Office is closed.', ['Farland=land', 'Post Office=post']],
    ['a description with its own name', 'Acme. So the company of Jones said.', ['Acme=acme']],
  ])('%s', (_, line, expected) => expect(read(OPEN, line).mentions.slice(1)).toEqual(expected));

  it('tells nothing in a headline', () => expect(read('# Nina Bell: Bell Leaves', OPEN).mentions).toContain('Bell=nina-bell'));
});

it('gives every mention its reason', () => {
  const { resolved } = read(OPEN, 'Nina Bell of Acme; Bell; the hackers of Mercury.');
  expect(resolved.mentions.map((mention) => mention.reason)).toEqual([
    { code: 'always' },
    { code: 'story', incident: 'tiny:case' },
    { code: 'story', incident: 'tiny:case' },
    { code: 'after-full', full: 'nina-bell' },
    { code: 'near', near: 'hackers' },
  ]);
});

it('keeps case where it counts', () => expect(read(OPEN, 'A bolt, a Bolt.').mentions).toEqual(['Gale-77=actor', 'Bolt=bolt']));
