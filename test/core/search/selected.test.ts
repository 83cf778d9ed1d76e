import { describe, expect, it } from 'vitest';
import { queryOfSelection } from '../../../src/core/search/selected.js';

describe('what was selected', () => {
  it('is taken as one line', () => expect(queryOfSelection('  Wang\n\t Wenbin ')).toBe('Wang Wenbin'));
  it('is cut between words where it is long', () => {
    const cut = queryOfSelection('word '.repeat(100));
    expect(cut.length).toBeLessThanOrEqual(120);
    expect(cut).toMatch(/^(word )+word$/);
  });
  it('is cut anywhere where it has no spaces, and never inside a character', () => {
    expect(queryOfSelection('a'.repeat(500))).toHaveLength(120);
    expect(queryOfSelection(`a${'😀'.repeat(100)}`)).toBe(`a${'😀'.repeat(59)}`);
  });
  it('may be nothing', () => expect(queryOfSelection(' \n ')).toBe(''));
});
