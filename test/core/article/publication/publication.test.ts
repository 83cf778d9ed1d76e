import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadSignals } from '../../../../src/core/article/head-signals.js';
import { publicationOf } from '../../../../src/core/article/publication/publication.js';
import { newsArticle, signals } from '../signals.js';

const TODAY = '2026-11-24';
const found = (given: Partial<HeadSignals>): string | null => {
  const publication = publicationOf(signals(given), TODAY);
  return publication === null ? null : `${publication.date} ${publication.from}${publication.sure ? ' sure' : ''}`;
};
const linked = (datePublished: string, more: Record<string, unknown> = {}): string[] => [
  newsArticle({ headline: 'Hackers read mail of agencies', datePublished, ...more }),
];
const meta = (content: string, name = 'article:published_time'): [string, string][] => [[name, content]];
const time = (value: string): HeadSignals['times'] => [{ value, text: '', hints: '' }];

describe('date of publication: each signal alone', () => {
  test.each<[string, Partial<HeadSignals>, string]>([
    ['JSON-LD', { linked: linked('2023-07-13') }, '2023-07-13 json-ld'],
    ['article:published_time', { metas: meta('2023-07-13T01:00Z') }, '2023-07-13 article-meta'],
    ['microdata', { properties: [['datepublished', '2023-07-13']] }, '2023-07-13 itemprop'],
    ['a named meta', { metas: meta('20230713', 'pdate') }, '2023-07-13 named-meta'],
    ['data of a meter', { metas: meta('{"title":"x","pub_date":"2023-07-13T02:00:00Z"}', 'parsely-page') }, '2023-07-13 named-meta'],
    ['time', { times: time('2023-07-13') }, '2023-07-13 time'],
    ['address', { canonical: 'https://a.example/2023/07/13/x' }, '2023-07-13 address'],
    ['visible', { behind: 'July 13, 2023' }, '2023-07-13 visible'],
    [
      'dateline with a year',
      { behind: 'PARIS, July 13, 2023 (AFP) - ' + 'Someone read the mail of many people and agencies over weeks, it was said.' },
      '2023-07-13 dateline',
    ],
    ['a month only', { canonical: 'https://a.example/2023/07/x' }, '2023-07 address'],
  ])('%s', (_name, given, expected) => {
    expect(found(given)).toBe(expected);
  });
});

describe('date of publication: several signals', () => {
  test.each<[string, Partial<HeadSignals>, string | null]>([
    ['agree', { linked: linked('2023-07-13'), metas: meta('2023-07-13') }, '2023-07-13 json-ld sure'],
    ['agree within a day', { linked: linked('2023-07-13T23:00-07:00'), metas: meta('2023-07-14T06:00Z') }, '2023-07-13 json-ld sure'],
    ['trusted ones two days apart: the earlier', { linked: linked('2023-07-15'), metas: meta('2023-07-13') }, '2023-07-13 article-meta'],
    ['a third confirms the earlier', { linked: linked('2023-07-15'), metas: meta('2023-07-13'), times: time('2023-07-13') }, '2023-07-13 article-meta sure'],
    [
      'more trusted ones against than for it',
      { linked: linked('2023-07-13'), times: time('2023-07-13'), metas: [...meta('2023-07-20'), ...meta('2023-07-21', 'date')] },
      '2023-07-13 json-ld',
    ],
    ['the page itself differs', { linked: linked('2023-07-13'), metas: meta('2023-07-13'), times: time('2023-07-20') }, '2023-07-13 json-ld sure'],
    ['an earlier date in the address does not win', { linked: linked('2023-07-13'), canonical: 'https://a.example/2021/01/02/x' }, '2023-07-13 json-ld'],
    [
      'two weak ones outvote a third',
      { times: time('2023-07-20'), canonical: 'https://a.example/2023/07/13/x', behind: '13 July 2023' },
      '2023-07-13 address sure',
    ],
    ['a dateline confirms in its year', { linked: linked('2023-01-01'), behind: 'PARIS, Dec 31 (AFP) - ' + 'x'.repeat(120) }, '2023-01-01 json-ld sure'],
    ['a dateline without any year gives none', { behind: 'PARIS, Dec 31 (AFP) - ' + 'x'.repeat(120) }, null],
    ['a month does not contradict its day', { canonical: 'https://a.example/2023/07/x', behind: '13 July 2023' }, '2023-07-13 visible sure'],
  ])('%s', (_name, given, expected) => {
    expect(found(given)).toBe(expected);
  });

  test('keeps both dates of a conflict, and the change', () => {
    expect(publicationOf(signals({ linked: linked('2023-07-15', { dateModified: '2023-07-16' }), metas: meta('2023-07-13') }), TODAY)).toEqual({
      date: '2023-07-13',
      precision: 'day',
      from: 'article-meta',
      also: [{ from: 'json-ld', date: '2023-07-15', agrees: false }],
      sure: false,
      modified: '2023-07-16',
    });
  });
});

describe('date of publication: not believed', () => {
  test.each<[string, Partial<HeadSignals>]>([
    [
      'a change',
      {
        linked: [newsArticle({ dateModified: '2023-07-13' })],
        metas: meta('2023-07-13', 'article:modified_time'),
        properties: [['datemodified', '2023-07-13']],
      },
    ],
    ['the future', { linked: linked('2027-01-01') }],
    ['before there were news pages', { linked: linked('1970-01-01') }],
    ['an encyclopaedia', { linked: linked('2001-09-14'), canonical: 'https://en.wikipedia.org/wiki/Hacking' }],
    [
      'a wiki elsewhere',
      {
        metas: [
          ['generator', 'MediaWiki 1.43'],
          ['date', '2023-07-13'],
        ],
      },
    ],
    ['a front page', { address: 'https://paper.example/', metas: meta('2023-07-13') }],
    [
      'a product',
      {
        metas: [
          ['og:type', 'product'],
          ['date', '2023-07-13'],
        ],
      },
    ],
    ['a website whose only dates stand in its text', { metas: [['og:type', 'website']], behind: '13 July 2023' }],
    ['data of a page, not of an article', { linked: [newsArticle({ '@type': 'WebPage', datePublished: '2023-07-13' })] }],
    ['several articles, none of them this page', { linked: [...linked('2023-07-13', { headline: 'One' }), ...linked('2023-07-14', { headline: 'Two' })] }],
    ['nothing', {}],
  ])('%s', (_name, given) => {
    expect(found(given)).toBeNull();
  });

  test.each<[string, Partial<HeadSignals>, string]>([
    [
      'a website that gives machines its date',
      {
        metas: [
          ['og:type', 'website'],
          ['date', '2023-07-13'],
        ],
      },
      '2023-07-13 named-meta',
    ],
    ['tomorrow, in another zone', { linked: linked('2026-11-25') }, '2026-11-25 json-ld'],
    [
      'the article of several whose headline is here',
      {
        headings: ['Two men read mail of agencies'],
        linked: [...linked('2023-07-14', { headline: 'One' }), ...linked('2023-07-13', { headline: 'Two men read mail of agencies' })],
      },
      '2023-07-13 json-ld',
    ],
    [
      'the article of several whose address is this',
      {
        canonical: 'https://a.example/x/',
        linked: [...linked('2023-07-14', { url: 'https://a.example/y' }), ...linked('2023-07-13', { url: 'http://www.a.example/x?utm=1' })],
      },
      '2023-07-13 json-ld',
    ],
    ['a paper about wikis', { linked: linked('2023-07-13'), canonical: 'https://a.example/wikipedia-turns-20' }, '2023-07-13 json-ld'],
  ])('but believed: %s', (_name, given, expected) => {
    expect(found(given)).toBe(expected);
  });
});

test('the date is always one of the signals, never after today', () => {
  const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), ([a = '', b = '', c = '', d = '']) => {
      const publication = publicationOf(signals({ linked: linked(a), metas: [...meta(b), ...meta(c, 'date')], times: time(d) }), TODAY);
      if (publication === null) {
        expect([a, b, c, d].every((date) => date > '2026-11-25' || date < '1995')).toBe(true);
        return;
      }
      expect([a, b, c, d]).toContain(publication.date);
      expect(publication.date <= '2026-11-25').toBe(true);
    }),
  );
});
