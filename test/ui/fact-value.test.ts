import { describe, expect, it } from 'vitest';
import type { FactValue } from '../../src/core/pack/statement-schema.js';
import { sayValue } from '../../src/ui/fact-value.js';
import { english } from './english.js';

const say = (value: FactValue) => sayValue(value, english(), (id) => id.toUpperCase());
const count = (bound: 'exact' | 'about' | 'at-least' | 'at-most') => say({ type: 'count', amount: 60_000, unit: 'messages', bound });

describe('sayValue', () => {
  it('keeps numbers as exact or as rough as their source', () => {
    expect(count('exact')).toBe('60,000 messages');
    expect(count('about')).toBe('about 60,000 messages');
    expect(count('at-least')).toBe('at least 60,000 messages');
    expect(count('at-most')).toBe('at most 60,000 messages');
  });

  it('says the other types', () => {
    expect(say({ type: 'text', text: 'None' })).toBe('None');
    expect(say({ type: 'date', date: '2021-03' })).toBe('Mar 2021');
    expect(say({ type: 'entities', entities: ['a', 'b', 'c'] })).toBe('A, B and C');
  });
});
