import { expect, test } from 'vitest';
import type { PageMention } from '../../src/page/page-mention.js';
import { shownBy } from '../../src/page/shown.js';
import { openPage, RULES, STORY, without } from './open-page.js';

const mentionsOf = async (html: string): Promise<readonly PageMention[]> => (await openPage(STORY + html)).session.all().slice(1);

const texts = (mentions: readonly PageMention[]): string[] => mentions.map(({ block, start, end }) => block.text.slice(start, end));

test('a description of a person is marked only where nothing before it in the paragraph names the person', async () => {
  const [full, again, ...rest] = await mentionsOf('<p>Nina Bell, Bell</p><p>Nina Bell</p>');
  if (full === undefined || again === undefined) throw new Error('not found');
  const described = { ...again, form: 'nominal' } as const;
  expect(shownBy(RULES, [full, again, ...rest])).toEqual([full, again, ...rest]);
  expect(shownBy(RULES, [full, described, ...rest])).toEqual([full, ...rest]);
  expect(shownBy(RULES, [described, again])).toEqual([described, again]);
});

test('the first in a paragraph is the first of its entity there', async () => {
  const mentions = await mentionsOf('<p>Acme and Farland and Acme</p><p>Farland</p>');
  expect(texts(shownBy(RULES, mentions))).toEqual(['Acme', 'Farland', 'Farland']);
});

test('a hidden kind takes nothing from the others', async () => {
  const mentions = await mentionsOf('<p>Nina Bell of Acme in Farland, Nina Bell</p>');
  expect(texts(shownBy(without('agency'), mentions))).toEqual(['Nina Bell', 'Acme', 'Nina Bell']);
  expect(shownBy({ ...RULES, on: false }, mentions)).toEqual([]);
});
