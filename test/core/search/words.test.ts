import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/search/words.js';

const texts = (text: string): string[] => wordsOf(text).map((word) => word.text);

describe('words', () => {
  it('come without case and diacritics', () => expect(texts('Ångström, CAFÉ; Łódź')).toEqual(['angstrom', 'cafe', 'lodz']));
  it('end at dashes, spaces and signs', () => expect(texts('Storm-0558 (MSA)')).toEqual(['storm', '0558', 'msa']));
  it('are single characters where a script has no spaces', () => expect(texts('外交部 says')).toEqual(['外', '交', '部', 'says']));
  it('know where they stand', () => {
    const text = 'So: cafe\u0301s';
    expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['So', 'cafe\u0301s']);
  });
  it('are none in a text without any', () => expect(texts(' … ')).toEqual([]));
});
