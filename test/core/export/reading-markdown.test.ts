import { describe, expect, it } from 'vitest';
import { readingMarkdown } from '../../../src/core/export/reading-markdown.js';
import { indexPack } from '../../../src/core/record/pack-index.js';
import { exportWords } from '../../../src/ui/export-words.js';
import { english } from '../../ui/english.js';
import { smallIncident, smallPack } from '../record/small-pack.js';
import { article, reading } from './small-reading.js';

const wish = { article, incident: smallIncident, index: indexPack(smallPack), words: exportWords(english()) };
const text = readingMarkdown({ ...wish, reading });
const lines = text.split('\n');

/** The lines under a heading, up to the next one. */
const under = (heading: string, from = 0): readonly string[] => {
  const start = lines.indexOf(heading, from) + 1;
  const end = lines.findIndex((line, at) => at >= start && line.startsWith('#'));
  return start === 0 ? [] : lines.slice(start, end === -1 ? undefined : end).filter((line) => line !== '');
};

describe('readingMarkdown', () => {
  it('begins with the page, its date and the record', () => {
    expect(lines.slice(0, 5)).toEqual([
      '# Reading: Mail read',
      '',
      '- Page: [https://news.example/a\\_\\(b\\)](https://news.example/a_%28b%29)',
      '- Published: 4 May 2021',
      `- Record: ${smallIncident.name}, pack “Tidemail intrusion \\(invented\\)”, checked 1 Jun 2022`,
    ]);
  });

  it('tells a row with speaker, date, words, source, and the sentence of the page', () => {
    expect(under('### Carried here')).toEqual([
      '- **Tidewater Systems**, 2 May 2021. Attributes, on who was behind it. Names a group that it calls Grey Heron and places it in Estran. “an actor based in Estran” [Tidewater blog, 2 May 2021](https://s1.example/report)',
      '  > Tidewater said on Sunday that an actor based in Estran entered about 20 mailboxes.',
    ]);
  });

  it('begins what came later with what answers what is carried, then goes by date', () => {
    const later = under('### Came later').map((line) => line.slice(0, line.indexOf('**,')));
    const answer = '- **Harbour Review Panel';
    expect(later).toEqual([answer, '- **Estran officials, unnamed, as told by Lena Orvik', '- **Tidewater Systems', '- **Tidewater Systems']);
    const without = readingMarkdown({
      ...wish,
      reading: { ...reading, attributions: reading.attributions.map((one) => (one.id === 'a2' ? { ...one, outcome: 'not-found' } : one)) },
    });
    expect(without.slice(without.indexOf('### Came later'))).toMatch(/Estran officials[^]*Tidewater Systems[^]*Harbour Review Panel/);
  });

  it('says that words were said about something else', () => {
    expect(under('### Words said about something else')[0]).toContain('10 Feb 2021 (another case)'.replace('(', '\\(').replace(')', '\\)'));
  });

  it('gives the page’s own value beside the record’s', () => {
    expect(under('### Another value here')[0]).toContain('On the page: “about 20”.');
  });

  it('says nothing of rows on the day itself, nor of those that are not known', () => {
    for (const claim of ['sees no reason to doubt Tidewater', 'kept the key too long']) expect(text).not.toContain(claim);
  });

  it('tells positions that fit no row', () => {
    expect(under('## Other positions in the text')).toEqual(['- **Somebody**: Denies, on who was behind it', '  > Somebody \\<b\\>denied\\</b\\> it.']);
  });

  it('lets nothing of the page become markup', () => {
    expect(text).not.toMatch(/<b>|[^\\]\*without/);
  });

  it('says so when the text is cut or has no date', () => {
    const cut = readingMarkdown({ ...wish, reading: { ...reading, published: null, whole: { whole: false, reasons: ['wall'], words: 60 } } });
    expect(cut).toContain('nothing is called late or not found');
    expect(cut).toContain('may be cut');
    expect(text).not.toContain('may be cut');
  });

  it('ends with whose record it is', () => {
    expect(lines.at(-2)).toBe('Test fixture, CC BY 4.0');
  });
});
