import { createNameTable } from '../../../src/core/match/name-table.js';
import { resolve } from '../../../src/core/match/resolve.js';
import { createScanner } from '../../../src/core/match/scan.js';
import { readyTable } from '../../../src/core/match/trie.js';
import type { Block, BlockRole, Resolved } from '../../../src/core/match/mention.js';
import type { Entity, Name } from '../../../src/core/pack/entity-schema.js';
import type { Pack } from '../../../src/core/pack/schema.js';

const name = (text: string, use: Name['use'], more: Partial<Name> = {}): Name => ({ text, form: 'full', use, ...more });
const entity = (id: string, kind: Entity['kind'], names: Name[]): Entity => ({ id, kind, name: id, summary: id, names });
const short = (text: string): Name => name(text, 'after-full', { form: 'short', caseExact: true });
const company = name('the company', 'after-full', { form: 'nominal' });

/** A made-up incident with one of everything that `resolve` has a rule for. */
export const tinyPack: Pack = {
  format: 'counterclaim-pack',
  formatVersion: 1,
  id: 'tiny',
  title: 'Tiny',
  language: 'en',
  licence: 'CC0',
  maintainer: 'Nobody',
  released: '2024',
  checked: '2024',
  sources: [],
  entities: [
    entity('actor', 'threat-actor', [name('Gale-77', 'always')]),
    entity('metal', 'threat-actor', [name('Mercury', 'near', { near: { words: ['hackers'] } })]),
    entity('acme', 'organisation', [name('Acme', 'in-story'), name('Acme Road', 'never'), company]),
    entity('bolt', 'organisation', [name('Bolt', 'in-story', { caseExact: true }), company]),
    entity('post', 'government-body', [
      name('Post Office', 'in-story'),
      name('the office', 'after-full', { form: 'nominal' }),
      name('Office of Posts', 'in-story'),
      name('Post', 'near', { form: 'cut', near: { entities: ['acme'] } }),
    ]),
    entity('land', 'country', [name('Farland', 'in-story'), name('Farcity', 'in-story', { form: 'metonym' })]),
    entity('nina-bell', 'person', [name('Nina Bell', 'in-story'), short('Bell')]),
    entity('wang-one', 'person', [name('Wang One', 'in-story'), short('Wang')]),
    entity('wang-two', 'person', [name('Wang Two', 'in-story'), short('Wang')]),
    entity('gale-9', 'threat-actor', [name('Gale-9', 'always')]),
  ],
  incidents: [
    {
      id: 'case',
      name: 'Case',
      summary: 'Case.',
      claimAtIssue: 'Gale-77 did it',
      period: { from: '2023' },
      actors: ['actor'],
      gate: {
        strong: [{ entity: 'actor' }, { phrase: 'the sealed letters affair' }],
        weak: {
          need: 3,
          groups: [
            { id: 'firm', any: [{ entity: 'acme' }] },
            { id: 'letters', any: [{ phrase: 'letters' }, { phrase: 'parcels' }] },
            { id: 'target', any: [{ entity: 'post' }] },
            { id: 'place', any: [{ entity: 'land' }] },
          ],
        },
        against: [{ entity: 'gale-9' }],
      },
      roles: [],
      facts: [],
      attributions: [],
      searches: [],
      timeline: [],
      conflicts: [],
    },
  ],
};

const table = createNameTable([tinyPack]);
const ready = readyTable(table);

/** Blocks from lines: `# ` begins a title, `## ` a heading, anything else is a paragraph. */
const blocksOf = (lines: readonly string[]): Block[] =>
  lines.map((line) => {
    const [, marks = '', text = ''] = /^(#{0,2}) ?(.*)$/s.exec(line) ?? [];
    const role: BlockRole = marks === '#' ? 'title' : marks === '##' ? 'heading' : 'text';
    const scanner = createScanner(ready);
    scanner.feed(text);
    return { role, length: text.length, text, hits: scanner.end() };
  });

/** What `resolve` makes of the lines: mentions as `text=entity`, and the story. */
export const read = (...lines: string[]): { mentions: string[]; resolved: Resolved } => {
  const blocks = blocksOf(lines);
  const resolved = resolve(ready, blocks);
  const mentions = resolved.mentions.map((mention) => {
    const text = blocks[mention.block]?.text.slice(mention.start, mention.end);
    const others = mention.others.map((other) => `|${table.entities[other]?.name}`).join('');
    return `${text}=${table.entities[mention.entity]?.name}${others}`;
  });
  return { mentions, resolved };
};
