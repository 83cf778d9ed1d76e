import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadSignals } from '../../../src/core/article/head-signals.js';
import { titleOf } from '../../../src/core/article/title.js';
import { newsArticle, signals } from './signals.js';

const STORY = 'Hackers read the mail of agencies for weeks';

const cutTitle = (title: string, site: string): string | undefined => titleOf(signals({ title, metas: [['og:site_name', site]] }))?.text;

describe('choice of the title', () => {
  test.each<[string, Partial<HeadSignals>, string, string]>([
    ['a heading that the title repeats', { headings: [STORY], title: `${STORY} | The Paper` }, STORY, 'heading'],
    [
      'a heading in other quotation marks',
      { headings: ['They ‘read mail’ of agencies'], metas: [['og:title', "They 'read mail' of agencies"]] },
      'They ‘read mail’ of agencies',
      'heading',
    ],
    [
      "not the site's name set as a heading",
      { headings: ['The Paper', STORY], metas: [['og:site_name', 'The Paper']], title: `${STORY} | The Paper` },
      STORY,
      'heading',
    ],
    [
      "not the site's long name",
      { headings: ['The Daily Hacker Journal'], metas: [['og:site_name', 'The Daily Hacker Journal']], title: 'Mail read | The Daily Hacker Journal' },
      'Mail read',
      'title',
    ],
    ['not a rubric set as a heading', { headings: ['World'], title: `${STORY} - World - The Paper` }, `${STORY} - World`, 'title'],
    ['not a heading that nothing repeats', { headings: ['Sign up for our letter'], metas: [['og:title', STORY]] }, STORY, 'og-title'],
    ['the headline of the data', { title: 'The Paper', linked: [newsArticle({ headline: STORY })] }, STORY, 'headline'],
    [
      'og:title with the site cut',
      {
        metas: [
          ['og:title', `${STORY} - The Paper`],
          ['og:site_name', 'The Paper'],
        ],
      },
      STORY,
      'og-title',
    ],
    ['the title cut', { title: `${STORY} – The Paper` }, STORY, 'title'],
  ])('%s', (_name, given, text, from) => {
    expect(titleOf(signals(given))).toEqual({ text, from });
  });

  test('none where there is none', () => {
    expect(titleOf(signals())).toBeNull();
  });
});

describe('cutting the site off', () => {
  test.each([
    [`${STORY} | The Paper`, '', STORY],
    [`${STORY}_World_The Paper`, '', STORY],
    [`The Paper: ${STORY}`, 'The Paper', STORY],
    ['The Paper | Hackers read mail', 'The Paper', 'Hackers read mail'],
  ])('%s', (title, site, expected) => {
    expect(cutTitle(title, site)).toBe(expected);
  });

  test.each([
    ['State-backed hackers read mail', ''],
    ['Mail read - and nobody in the whole government noticed it for weeks', ''],
    ['Who did it? China-based hackers', ''],
    ['Breach', ''],
  ])('%s stays', (title, site) => {
    expect(cutTitle(title, site)).toBe(title);
  });

  test('what is left is a part of the title, and never nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Hackers', 'read', 'mail', '|', '-', '_', 'Paper', ' : '), { maxLength: 12 }), (parts) => {
        const title = parts.join(' ').replace(/\s+/g, ' ').trim();
        const cut = cutTitle(title, '');
        if (/\w{2}/.test(title)) expect(title).toContain(cut ?? '(none)');
      }),
    );
  });
});
