import { describe, expect, test } from 'vitest';
import { readyTable } from '../../src/core/match/trie.js';
import type { PageBlock } from '../../src/page/block.js';
import { unitsOf } from '../../src/page/units.js';
import { walk } from '../../src/page/walk.js';
import { openDocument, openPage, table } from './open-page.js';

const blocksOf = (html: string, plain = false): PageBlock[] => {
  document.body.innerHTML = html;
  const blocks: PageBlock[] = [];
  for (const step of walk({ root: document.body, only: false, plain }, readyTable(table), (block) => void blocks.push(block))) expect(step).toBeUndefined();
  return blocks;
};

const textOf = (block: PageBlock): string => block.first.data.slice(block.from).trim().split('\n')[0] ?? '';

/** The units of a page, each with the beginnings of its blocks; the title is marked with a star. */
const unitsIn = (html: string): string[] =>
  unitsOf(blocksOf(html)).map(({ blocks }) => blocks.map((block) => (block.role === 'title' ? '*' : '') + textOf(block)).join(' | '));

const LONG = 'word '.repeat(150);

describe('unitsOf', () => {
  test.each<[string, string, string[]]>([
    ['an article is one, whatever stands around it', '<p>a</p><article><h1>b</h1><h2>c</h2><p>d</p></article><p>e</p>', ['a | e', '*b | c | d']],
    ['an article inside another is one of its own', '<article><p>a</p><article><p>b</p></article><p>c</p></article>', ['a | c', 'b']],
    ['the main part is one, where there is no article', '<p>a</p><main><h1>b</h1><p>c</p></main>', ['a', '*b | c']],
    [
      'elsewhere a heading begins one, up to the next of its rank',
      '<p>a</p><h2>b</h2><p>c</p><h3>d</h3><p>e</p><h2>f</h2><p>g</p>',
      ['a', 'b | c | d | e', 'f | g'],
    ],
    [
      'each thing beside the text is one',
      '<main><p>a</p><aside><p>b</p><ul><li><p>c</p><p>d</p></li></ul></aside></main><footer><p>e</p><p>f</p></footer>',
      ['a', 'b', 'c | d', 'e', 'f'],
    ],
    ['each comment', '<article><p>a</p></article><section class="post comments-area"><p>b</p><p>c</p></section>', ['a', 'b', 'c']],
    ['no comment: a word inside a word', '<div id="commentary"><p>b</p><p>c</p></div>', ['b | c']],
    [
      'a header over everything, and not that of an article',
      '<header><p>a</p></header><article><header><h1>b</h1></header><p>c</p></article>',
      ['a', '*b | c'],
    ],
    ['a teaser, by its linked heading', `<main><p>${LONG}</p><div><h3><a href="#">b</a></h3><p>c</p></div><p>d</p></main>`, [`${LONG.trim()} | d`, 'b | c']],
    ['no teaser: a box with a long text', `<main><div><h3><a href="#">a</a></h3><p>${LONG}</p></div></main>`, ['a', LONG.trim()]],
    ['no teaser: an article whose own title is a link', '<article><h1><a href="#">a</a></h1><p>b</p></article>', ['*a | b']],
    ['a teaser, by being a link', '<article><p>a</p><p><a href="#">b</a></p><p>c <a href="#">d</a></p></article>', ['a | c', 'b']],
    ['a teaser, by its class', '<article><p>a</p><div class="promo-box"><h3>b</h3><p>c</p></div><p>d</p></article>', ['a | d', 'b | c']],
    ['no teaser: a first paragraph by that name', '<article><p class="article-teaser">a</p><p>b</p></article>', ['a | b']],
    ['no teaser: a box around the text', '<div class="related-wrap"><article><h1>a</h1><p>b</p></article></div>', ['*a | b']],
    ['no teaser: a word inside a word', '<article><div class="unrelated"><h3>a</h3><p>b</p></div></article>', ['a | b']],
    ['the first of two titles', '<main><h1>a</h1><h1>b</h1></main>', ['*a | b']],
  ])('%s', (_, html, units) => expect(unitsIn(html)).toEqual(units));
});

test('roles', () => {
  const roles = blocksOf(
    '<h2>a</h2><figure><figcaption><p>b</p></figcaption></figure><div role="heading" aria-level="3">c</div><h3><span>d</span></h3><table><caption>e</caption></table>',
  );
  expect(roles.map(({ role, context }) => [role, context.level])).toEqual([
    ['heading', 2],
    ['caption', 0],
    ['heading', 3],
    ['heading', 3],
    ['caption', 0],
  ]);
});

test('a plain text has its paragraphs between blank lines', () => {
  const blocks = blocksOf('<pre>Gale-77 was\nat work.\n\nAcme said so.\n \n\nMore</pre>', true);
  expect(blocks.map(({ text, length }) => text || length)).toEqual(['Gale-77 was\nat work.', 'Acme said so.', 4]);
  expect(blocks.map(({ from }) => from)).toEqual([0, 22, 39]);
});

describe('stories', () => {
  test('a story in one article says nothing about another', async () => {
    const page = await openPage('<article><p>Gale-77 and Acme</p></article><article><p>Acme alone</p></article>');
    expect(page.mentions()).toEqual(['Gale-77=actor', 'Acme=acme']);
    expect(page.session.stories()).toMatchObject([{ incident: 'tiny:case', open: true }]);
  });

  test('the title of the document stands over the longest text, and is not a mention itself', async () => {
    const page = await openPage(`<p>Acme ${LONG}</p>`);
    expect(page.mentions()).toEqual([]);
    document.title = 'Gale-77';
    await expect.poll(() => page.mentions()).toEqual(['Acme=acme']);
  });

  test('it does not stand over the other texts', async () => {
    document.title = 'Gale-77';
    document.body.innerHTML = `<h2>Acme</h2><p>short</p><h2>more</h2><p>Farland ${LONG}</p><h2>Acme</h2><p>short</p>`;
    expect((await openDocument()).mentions()).toEqual(['Farland=land']);
  });
});
