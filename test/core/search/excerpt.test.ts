import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../src/core/search/excerpt.js';

const marked = ({ text, fits }: ReturnType<typeof excerptOf>): string[] => fits.map(([start, end]) => text.slice(start, end));

describe('excerpt', () => {
  it('shows the text that holds most of the words, and where', () => {
    const found = excerptOf(['Nothing of it', 'Mail of two offices was read'], ['mail', 'off']);
    expect(found.text).toBe('Mail of two offices was read');
    expect(marked(found)).toEqual(['Mail', 'offices']);
  });

  it('cuts a long text around the first word that fits, at spaces', () => {
    const long = `${'before '.repeat(30)}mail ${'after '.repeat(30)}`.trim();
    const found = excerptOf([long], ['mail']);
    expect(found.text.length).toBeLessThanOrEqual(126);
    expect(found.text).toMatch(/^… before .* mail after .* after …$/);
    expect(marked(found)).toEqual(['mail']);
  });

  it('keeps a long word that fits whole', () => {
    const word = 'a'.repeat(200);
    expect(marked(excerptOf([`see ${word}`], ['aa']))).toEqual([word]);
  });

  it('begins at the beginning where that fits', () => {
    expect(excerptOf([`mail ${'after '.repeat(30)}`], ['mail']).text).toMatch(/^mail after .* …$/);
  });
});
