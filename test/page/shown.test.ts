import { expect, test } from 'vitest';
import type { PageMention } from '../../src/page/page-mention.js';
import type { PageRules } from '../../src/core/rules/settings.js';
import { markableBy, shownBy } from '../../src/page/shown.js';
import { openPage, RULES, STORY, without } from './open-page.js';

const mentionsOf = async (html: string): Promise<readonly PageMention[]> => (await openPage(STORY + html)).session.all().slice(1);

const shown = (rules: PageRules, mentions: readonly PageMention[]): PageMention[] => shownBy(rules, markableBy(rules, mentions));

const texts = (mentions: readonly PageMention[]): string[] => mentions.map(({ block, start, end }) => block.text.slice(start, end));

test('a description of a person is marked only where nothing before it in the paragraph names the person', async () => {
  const [full, again, ...rest] = await mentionsOf('<p>Nina Bell, Bell</p><p>Nina Bell</p>');
  if (full === undefined || again === undefined) throw new Error('not found');
  const described = { ...again, form: 'nominal' } as const;
  expect(shown(RULES, [full, again, ...rest])).toEqual([full, again, ...rest]);
  expect(shown(RULES, [full, described, ...rest])).toEqual([full, ...rest]);
  expect(shown(RULES, [described, again])).toEqual([described, again]);
});

test('the first in a paragraph is the first of its entity there', async () => {
  const mentions = await mentionsOf('<p>Acme and Farland and Acme</p><p>Farland</p>');
  expect(texts(shown(RULES, mentions))).toEqual(['Acme', 'Farland', 'Farland']);
});

test('a hidden kind takes nothing from the others', async () => {
  const mentions = await mentionsOf('<p>Nina Bell of Acme in Farland, Nina Bell</p>');
  expect(texts(shown(without('agency'), mentions))).toEqual(['Nina Bell', 'Acme', 'Nina Bell']);
  expect(shown({ ...RULES, on: false }, mentions)).toEqual([]);
});
