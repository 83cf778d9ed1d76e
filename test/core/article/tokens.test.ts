import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/core/article/tokens.js';

const words = (text: string, elides = false, accents = false): string[] =>
  tokensOf(text, 0, text.length, { elides, accents }).map(({ text: folded }) => folded);

describe('tokens', () => {
  it('keeps the country and the pronoun apart', () => {
    expect(words('The U.S. told us, the US told us')).toEqual(['the', 'u.s', 'told', 'us', ',', 'the', 'u.s', 'told', 'us']);
  });
  it('parts the possessive, not the negation', () => {
    expect(words('Dorn’s men didn’t')).toEqual(['dorn', "'s", 'men', "didn't"]);
  });
  it('parts elided words where the language elides', () => {
    expect(words('l’attaque n’est', true)).toEqual(["l'", 'attaque', "n'", 'est']);
  });
  it('keeps accents only where they tell words apart', () => {
    expect(words('Culpó', false, true)).toEqual(['culpó']);
    expect(words('Culpó')).toEqual(['culpo']);
  });
  it('takes Han script one by one, in simplified form', () => {
    expect(words('說「否認」')).toEqual(['说', '"', '否', '认', '"']);
  });
  it('marks a hyphen on the word after it', () => {
    expect(tokensOf('state-linked', 0, 12, { elides: false, accents: false }).map(({ hyphen }) => hyphen)).toEqual([false, true]);
  });
  it('gives offsets in the block', () => {
    for (const { start, end, word } of tokensOf('a “b” c', 2, 7, { elides: false, accents: false })) {
      expect(start).toBeGreaterThanOrEqual(2);
      expect(end).toBeLessThanOrEqual(7);
      if (word) expect(end - start).toBe(1);
    }
  });
});
