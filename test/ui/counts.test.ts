import { describe, expect, it } from 'vitest';
import { sayCount } from '../../src/ui/counts.js';
import { english } from './english.js';

describe('sayCount', () => {
  it('chooses the form by the rules of the language', () => {
    expect(sayCount('mentionsHere', 1, english())).toBe('1 mention on this page');
    expect(sayCount('mentionsHere', 0, english())).toBe('0 mentions on this page');
    expect(sayCount('mentionsHere', 0, english('fr'))).toBe('0 mention on this page');
    expect(sayCount('mentionsHere', 1200, english())).toBe('1,200 mentions on this page');
  });

  it('hands on further values', () => {
    expect(sayCount('nothingText', 2, english(), 61)).toBe('It was read for 61 names from 2 packs. None of them is here.');
  });
});
