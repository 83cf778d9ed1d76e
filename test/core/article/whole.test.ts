import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { HeadSignals } from '../../../src/core/article/head-signals.js';
import { wholeOf, type CutReason } from '../../../src/core/article/whole.js';
import { newsArticle, signals } from './signals.js';

const PARAGRAPH = 'The company said that the intruders had read the mail of several agencies for some weeks before anybody saw it.';
const BODY: readonly string[] = Array<string>(8).fill(PARAGRAPH);
const reasons = (given: Partial<HeadSignals>, body: readonly string[] = BODY): readonly CutReason[] => wholeOf(signals(given), body).reasons;
const article = (fields: Record<string, unknown>): Partial<HeadSignals> => ({ linked: [newsArticle({ headline: 'A story', ...fields })] });

describe('a text that is whole', () => {
  test.each<[string, Partial<HeadSignals>, readonly string[]]>([
    ['plain', {}, BODY],
    ['free, as announced', article({ isAccessibleForFree: true, wordCount: 160 }), BODY],
    ['a few captions shorter than announced', article({ wordCount: 195 }), BODY],
    ['not free, but all announced words are here', article({ isAccessibleForFree: false, wordCount: 160 }), BODY],
    ['free tier', { metas: [['article:content_tier', 'free']] }, BODY],
    ['ends in a quotation', {}, [...BODY, 'He said: “We will see.”']],
    ['ends in one with the full stop outside', {}, [...BODY, 'He called it “deeply odd”.']],
    ['ends in initials', {}, [...BODY, 'Niemand weiß es. (abc)']],
    ['credits behind the end', {}, [...BODY, 'Reporting by A Writer; Editing by An Editor']],
    ['an agency behind the end', {}, [...BODY, 'AFP/jj']],
    ['rights behind the end', {}, [...BODY, '© 2023 The Paper']],
    ['speaks of reading on', {}, [...BODY.slice(1), 'Continue reading such mail, he told them, and you will be found out.', PARAGRAPH]],
    ['Chinese', { lang: 'zh' }, Array<string>(8).fill('该公司表示，入侵者在数周内读取了多个机构的电子邮件，而没有人发现这件事情，调查仍在进行。')],
  ])('%s', (_name, given, body) => {
    expect(reasons(given, body)).toEqual([]);
  });
});

describe('a text that may be cut', () => {
  test.each<[string, Partial<HeadSignals>, readonly string[], CutReason]>([
    ['still loading', { loading: true }, BODY, 'loading'],
    ['not free', article({ isAccessibleForFree: false }), BODY, 'not-free'],
    ['not free, in words', article({ isAccessibleForFree: 'False' }), BODY, 'not-free'],
    ['a part not free', article({ isAccessibleForFree: true, hasPart: [{ '@type': 'WebPageElement', isAccessibleForFree: false }] }), BODY, 'not-free'],
    ['not free, said of the page only', { linked: [newsArticle({ '@type': 'WebPage', isAccessibleForFree: false })] }, BODY, 'not-free'],
    ['locked', { metas: [['article:content_tier', 'locked']] }, BODY, 'locked-tier'],
    ['metered', { metas: [['content_tier', 'Metered']] }, BODY, 'locked-tier'],
    ['a wall', { walls: ['article__paywall'] }, BODY, 'wall'],
    ['many more words announced', article({ wordCount: 400 }), BODY, 'word-count'],
    ['a sentence without an end', {}, [...BODY, 'The company said that'], 'no-end'],
    ['an ellipsis', {}, [...BODY, 'The company said that the intruders…'], 'no-end'],
    ['three points', {}, [...BODY, 'The company said that the intruders...'], 'no-end'],
    ['a bracketed ellipsis', {}, [...BODY, 'The company said that [...]'], 'no-end'],
    ['a heading at the end', {}, [...BODY, "'Significant breach'"], 'no-end'],
    ['short', {}, BODY.slice(0, 3), 'short'],
    ['nothing', {}, [], 'short'],
    ['read on', {}, [...BODY, 'Continue reading'], 'read-on'],
    ['read on, in German', { lang: 'de' }, [...BODY, 'Jetzt weiterlesen'], 'read-on'],
    ['read on, in French', { lang: 'fr' }, [...BODY, 'Lire la suite'], 'read-on'],
    ['read on, in Spanish', { lang: 'es' }, [...BODY, 'Seguir leyendo'], 'read-on'],
    ['read on, in Chinese', { lang: 'zh' }, [...BODY, '阅读全文'], 'read-on'],
    ['read on before the rights', {}, [...BODY, 'Subscribe to continue', '© 2023 The Paper'], 'read-on'],
  ])('%s', (_name, given, body, reason) => {
    expect(reasons(given, body)).toContain(reason);
  });
});

test('a text cut inside a word or before a full stop is never whole', () => {
  const text = BODY.join(' ');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: text.length - 1 }), (length) => {
      const cut = text.slice(0, length);
      if (/\w\s*$/.test(cut)) expect(reasons({}, [cut])).toContain('no-end');
    }),
  );
});
