import { describe, expect, it } from 'vitest';
import type { HeadSignals } from '../../src/core/article/head-signals.js';
import { publicationOf } from '../../src/core/article/publication/publication.js';
import { withDate } from '../../src/popup/with-date.js';
import { signals as signalsOf } from '../core/article/signals.js';

const page = (more: Partial<HeadSignals>): HeadSignals => signalsOf({ address: 'https://harbourledger.example/', ...more });
const dateOf = (signals: HeadSignals) => publicationOf(signals, '2022-01-01')?.date ?? null;

describe('withDate', () => {
  it('changes nothing without a date', () => {
    const signals = page({});
    expect(withDate(signals, null)).toBe(signals);
    expect(dateOf(signals)).toBeNull();
  });

  it.each<[string, Partial<HeadSignals>]>([
    ['a page without a date', { address: 'https://harbourledger.example/news/mail' }],
    ['a front page', {}],
    ['an encyclopaedia', { address: 'https://en.wikipedia.org/wiki/Tidemail' }],
    ['a page of a kind that has no day', { metas: [['og:type', 'profile']] }],
    ['a page with a date in its text', { address: 'https://harbourledger.example/a', behind: '1 May 2020' }],
    [
      'a page with other dates',
      {
        metas: [
          ['article:published_time', '2020-01-01'],
          ['date', '2019-01-01'],
        ],
        times: [{ value: '2020-02-02', text: '', hints: '' }],
      },
    ],
  ])('gives the reader’s date to %s', (_, more) => {
    expect(dateOf(withDate(page(more), '2021-05-05'))).toBe('2021-05-05');
  });

  it('leaves what says that the text is cut', () => {
    const signals = page({ walls: ['paywall'], linked: ['{"isAccessibleForFree":false}'], metas: [['article:content_tier', 'locked']] });
    expect(withDate(signals, '2021-05-05')).toMatchObject({
      walls: signals.walls,
      linked: signals.linked,
      metas: [
        ['article:published_time', '2021-05-05'],
        ['article:content_tier', 'locked'],
      ],
    });
  });
});
