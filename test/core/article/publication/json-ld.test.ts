import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJsonLd } from '../../../../src/core/article/publication/json-ld.js';
import { newsArticle } from '../signals.js';

const DATE = '2023-07-13T09:00:00Z';
const plain = newsArticle({ headline: 'A breach', datePublished: DATE });
const published = (text: string): (string | null)[] => readJsonLd([text]).map((thing) => thing.published);

describe('JSON-LD as it is found in pages', () => {
  test.each([
    ['as it should be', plain],
    ['CDATA', `<![CDATA[\n${plain}\n]]>`],
    ['CDATA behind a line comment', `//<![CDATA[\n${plain}\n//]]>`],
    ['CDATA in block comments', `/*<![CDATA[*/${plain}/*]]>*/`],
    ['an HTML comment', `<!-- ${plain} -->`],
    ['named references', plain.replaceAll('"', '&quot;')],
    ['numbered references', plain.replaceAll('"', '&#34;')],
    ['a line break in a string', plain.replace('A breach', 'A\nbreach')],
    ['much white space', ' '.repeat(60_000) + plain + ' '.repeat(60_000)],
    ['a semicolon behind', `${plain};`],
    ['a comma too many', plain.replace('}', ',}')],
    ['cut off', plain.slice(0, -1)],
    ['in an array', `[${plain}]`],
    ['in a graph', `{"@graph":[{"@type":"WebSite"},${plain}]}`],
    ['as the main entity', `{"@type":"WebPage","mainEntity":${plain}}`],
  ])('%s', (_name, text) => {
    expect(published(text)).toContain(DATE);
  });

  test.each([
    ['nothing', ''],
    ['no data', 'window.x = 1'],
    ['a date without a type', '{"datePublished":"2023-07-13",'],
    ['several dates in what does not parse', `{"@type":"NewsArticle","datePublished":"2023-07-13","x":{"datePublished":"2022-01-01"},`],
    ['an article that is only linked', newsArticle({ '@type': 'ItemList', itemListElement: [JSON.parse(plain)] })],
    ['a related one', newsArticle({ '@type': 'WebPage', relatedLink: JSON.parse(plain) })],
  ])('no date from %s', (_name, text) => {
    expect(published(text).filter((date) => date !== null)).toEqual([]);
  });

  test('reads headline, address, words and access', () => {
    const [thing] = readJsonLd([
      newsArticle({
        '@type': ['http://schema.org/NewsArticle'],
        headline: ['It&#39;s out'],
        mainEntityOfPage: { '@id': 'https://a.example/x' },
        wordCount: '512',
        isAccessibleForFree: true,
        hasPart: { isAccessibleForFree: 'False' },
        dateModified: '2023-07-14',
      }),
    ]);
    expect(thing).toEqual({
      types: ['NewsArticle'],
      headline: "It's out",
      url: 'https://a.example/x',
      published: null,
      modified: '2023-07-14',
      free: false,
      wordCount: 512,
    });
  });

  test('reads all of what stands in references, not only its date', () => {
    expect(readJsonLd([plain.replaceAll('"', '&quot;')])[0]?.headline).toBe('A breach');
  });

  test.each([
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
    ['http://schema.org/False', false],
    [undefined, null],
    [null, null],
  ])('free: %j is %j', (value, free) => {
    expect(readJsonLd([newsArticle({ isAccessibleForFree: value })])[0]?.free).toBe(free);
  });

  test('nothing makes it throw, and it stays bounded', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(readJsonLd([JSON.stringify(value)]).length).toBeLessThanOrEqual(60)));
    fc.assert(fc.property(fc.string(), (text) => void readJsonLd([text])));
    expect(readJsonLd([`[${Array(500).fill(plain).join()}]`])).toHaveLength(60);
    expect(readJsonLd(['['.repeat(5000) + ']'.repeat(5000)])).toEqual([]);
  });
});
