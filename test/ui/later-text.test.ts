import { describe, expect, it } from 'vitest';
import type { LaterLine } from '../../src/core/record/card-content.js';
import { laterText } from '../../src/ui/later-text.js';
import { english } from './english.js';

const LONG = 'word '.repeat(40).trim();
const fact = (more: Partial<Extract<LaterLine, { type: 'fact' }>>): LaterLine => ({
  type: 'fact',
  statement: 'The panel counted 31 organisations.',
  label: 'Organisations',
  value: { type: 'count', amount: 31, unit: 'organisations', bound: 'exact' },
  date: '2022-04-01',
  ...more,
});
const said = (more: Partial<Extract<LaterLine, { type: 'statement' }>>): LaterLine => ({
  type: 'statement',
  who: 'Tomas Brel',
  claim: 'Denies the account.',
  stance: 'denies',
  on: 'culprit',
  date: '2021-05-03',
  ...more,
});

describe('laterText', () => {
  it.each<[string, LaterLine, string]>([
    ['a short fact', fact({}), 'The panel counted 31 organisations.'],
    ['a long fact, by its value', fact({ statement: LONG }), 'Organisations: 31 organisations'],
    ['a short statement', said({}), 'Tomas Brel: Denies the account.'],
    ['a statement that begins with its speaker', said({ claim: 'Tomas Brel denies the account.' }), 'Tomas Brel denies the account.'],
    ['a long statement, by its stance', said({ claim: LONG }), 'Tomas Brel: Denies, on who was behind it'],
  ])('%s', (_, line, text) => expect(laterText(line, english())).toBe(text));

  it.each([
    fact({ statement: LONG, value: { type: 'text', text: LONG } }),
    fact({ statement: LONG, value: { type: 'entities', entities: ['a'] } }),
    said({ claim: LONG, who: LONG }),
  ])('cuts what has no short form between two words, and shows that it did', (line) => {
    const text = laterText(line, english());
    expect(text.length).toBeLessThanOrEqual(90);
    expect(text).toMatch(/ word…$/);
  });
});
