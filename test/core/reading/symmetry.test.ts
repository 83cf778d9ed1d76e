import { describe, expect, it } from 'vitest';
import { packSchema } from '../../../src/core/pack/schema.js';
import { pack, readLines, type Read } from './read-lines.js';

const PAIRS = [
  ['China', 'America'],
  ['Chinese', 'American'],
  ['Beijing', 'Washington'],
  ['Foreign Ministry', 'State Department'],
  ['Wang Wenbin', 'Matthew Miller'],
  ['Wang', 'Miller'],
  ['Mao Ning', 'Jake Sullivan'],
] as const;

/** Exchanges the names of accuser and accused in a text. */
const swap = (text: string): string => {
  const other = new Map<string, string>(
    PAIRS.flatMap(([a, b]) => [
      [a, b],
      [b, a],
    ]),
  );
  const names = [...other.keys()].toSorted((a, b) => b.length - a.length).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${names})(?![\\p{L}\\p{N}/])`, 'gu'), (name) => other.get(name) ?? name);
};

/** The summaries take no part in a reading, and the longer name would make them too long. */
const withoutSummaries = {
  ...pack,
  entities: pack.entities.map((entity) => ({ ...entity, summary: entity.id })),
  incidents: pack.incidents.map((one) => ({ ...one, summary: one.id })),
};
const swapped = packSchema.parse(JSON.parse(swap(JSON.stringify(withoutSummaries))));

/** Who says and does what, by ids: these are the same in both packs. */
const outcomeOf = ({ reading }: Read) => ({
  positions: reading.positions.map(({ position, rows, level, strength }) => ({
    speaker: position.speaker.entity,
    stances: position.stances,
    on: position.on,
    target: position.target?.entity ?? null,
    rows,
    level,
    strength,
  })),
  attributions: reading.attributions.map(({ id, outcome, reason }) => `${id} ${outcome} ${reason}`),
  facts: reading.facts.map(({ id, outcome }) => `${id} ${outcome}`),
  remarks: reading.remarks.map(({ code }) => code),
});

const texts: readonly (readonly [string, readonly string[]])[] = [
  [
    'accusation and denial',
    [
      'Microsoft said that hackers based in China, whom it calls Storm-0558, had broken into mailboxes at about 25 organisations.',
      'China denied the accusation. Wang Wenbin, a spokesman of the Chinese Foreign Ministry, called the report disinformation.',
      'Matthew Miller of the State Department declined to say who was behind the hack.',
    ],
  ],
  [
    'denial with a charge in return',
    [
      'Storm-0558 is based in China, according to Microsoft.',
      'Beijing rejected the allegation and said that Washington was the biggest hacker in the world.',
      'Mao Ning said that the Chinese Foreign Ministry had nothing to do with the attack.',
    ],
  ],
  [
    'in the voice of the paper',
    ['Chinese hackers broke into mailboxes at about 25 organisations, and Microsoft calls them Storm-0558.', 'America has not formally attributed the attack.'],
  ],
  ['no accusation', ['Storm-0558 was at work. Washington denied visas to two reporters. China did not deny the break-in.']],
];

describe('accuser and accused exchanged, in a copy of the pack and in the text', () => {
  it('exchanges them', () => {
    expect(swap('China denied it, Washington said; the Chinese Foreign Ministry too')).toBe(
      'America denied it, Beijing said; the American State Department too',
    );
    expect(swapped.entities.find(({ id }) => id === 'china')?.names.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['America', 'American', 'Washington']),
    );
  });

  it.each(texts)('%s: the same outcome', (_, lines) => {
    const [here, there] = [readLines(lines, '2023-07-20'), readLines(lines.map(swap), '2023-07-20', 'en', swapped)];
    expect(outcomeOf(there)).toEqual(outcomeOf(here));
  });

  it('finds something to compare', () => {
    const positions = texts.flatMap(([, lines]) => readLines(lines, '2023-07-20').said);
    expect(positions).toEqual(expect.arrayContaining(['microsoft attributes', 'china denies', 'matthew-miller declines']));
  });
});
