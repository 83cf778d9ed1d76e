import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTerms } from '../../../src/core/rules/read-terms.js';
import { termSchema } from '../../../src/core/rules/settings-schema.js';

const look = { mark: 'own', caseExact: false } as const;

describe('pasted terms', () => {
  it('are one a line, with a note behind a bar', () => {
    const { terms, refused } = readTerms('signing key | the key of 2016 | or so\r\n\n  Harbour  \rLedger', look);
    expect(terms.map(({ text, note }) => [text, note])).toEqual([
      ['signing key', 'the key of 2016 | or so'],
      ['Harbour', ''],
      ['Ledger', ''],
    ]);
    expect(refused).toEqual([]);
  });

  it('take the look that was chosen', () => {
    expect(readTerms('Harbour', { mark: 'agency', caseExact: true }).terms).toEqual([{ text: 'Harbour', note: '', mark: 'agency', caseExact: true }]);
  });

  it.each([
    ['of', 'of', 'short'],
    ['- - -', '- - -', 'short'],
    ['| only a note', '', 'short'],
    ['x'.repeat(121), 'x'.repeat(121), 'long'],
    ['<b>bold</b>', '<b>bold</b>', 'signs'],
    ['zero\u200bwidth', 'zero\u200bwidth', 'signs'],
    [`fine | ${'x'.repeat(301)}`, 'fine', 'note'],
  ] as const)('refuses %s and keeps the rest', (line, text, reason) => {
    const { terms, refused } = readTerms(`Harbour\n${line}\nLedger`, look);
    expect(refused).toEqual([{ line, text, reason }]);
    expect(terms.map((term) => term.text)).toEqual(['Harbour', 'Ledger']);
  });

  it('takes two signs of a script without letters', () => expect(readTerms('密钥', look).terms).toHaveLength(1));

  it('loses no line, and lets through only what may be stored', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 140 })), (lines) => {
        const written = lines
          .join('\n')
          .split(/\r\n?|\n/)
          .filter((line) => line.trim() !== '');
        const { terms, refused } = readTerms(lines.join('\n'), look);
        expect(terms.length + refused.length).toBe(written.length);
        expect(terms.every((term) => termSchema.safeParse(term).success)).toBe(true);
      }),
    );
  });
});
