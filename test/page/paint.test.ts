import { afterEach, expect, test } from 'vitest';
import { NAMES, openPage, rangesOf, RULES, STORY, until, untilPainted, without } from './open-page.js';

const REPEATED = '<p>Nina Bell of Acme. Nina Bell and Acme, the company, a company.</p><p>Acme</p>';

afterEach(() => CSS.highlights.clear());

test('every mention of an actor or a person, the first of anything else in a paragraph', async () => {
  const page = await openPage(STORY + REPEATED);
  await untilPainted(page, ['Gale-77', 'Nina Bell', 'Acme', 'Nina Bell', 'Acme']);
  expect(page.mentions().filter((mention) => mention.endsWith('=acme')).length).toBeGreaterThan(3);
});

test('the page keeps every byte, and its own highlights', async () => {
  document.body.innerHTML = '';
  const own = new Highlight();
  CSS.highlights.set('of-the-page', own);
  const page = await openPage(`${STORY}<p>Nina <b>Be&shy;ll</b></p>`);
  const before = document.documentElement.outerHTML;
  await untilPainted(page, ['Gale-77', 'Nina Bell']);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(CSS.highlights.size).toBe(3);
  page.end();
  expect(document.documentElement.outerHTML).toBe(before);
  expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  expect(CSS.highlights.get('of-the-page')).toBe(own);
});

test('a name over several nodes is one static range', async () => {
  const page = await openPage(`${STORY}<p id="p">Nina <b>Bell</b></p>`);
  await untilPainted(page, ['Gale-77', 'Nina Bell']);
  const [range, ...more] = rangesOf('person');
  expect(more).toEqual([]);
  expect(range).toBeInstanceOf(StaticRange);
  expect([range?.startContainer, range?.startOffset]).toEqual([document.getElementById('p')?.firstChild, 0]);
  expect([range?.endContainer, range?.endOffset]).toEqual([document.querySelector('#p b')?.firstChild, 4]);
});

test('nothing is asked for on a page without a mention', async () => {
  const page = await openPage('<p>Nothing here.</p>');
  expect(page.calls).toEqual(['read']);
  document.body.insertAdjacentHTML('beforeend', STORY);
  await untilPainted(page, ['Gale-77']);
  document.body.insertAdjacentHTML('beforeend', '<p>Gale-77</p>');
  await untilPainted(page, ['Gale-77', 'Gale-77']);
  expect(page.calls.filter((call) => call === 'dress')).toEqual(['dress']);
});

test('only what is near is registered, and it is let go when it leaves', async () => {
  const far = '<div style="height:9000px"></div>';
  const page = await openPage(`${STORY}${far}<p>Nina Bell</p>${far}`);
  await untilPainted(page, ['Gale-77']);
  scrollTo(0, 8_800);
  await untilPainted(page, ['Nina Bell']);
  scrollTo(0, 0);
  await untilPainted(page, ['Gale-77']);
});

test('never more than 150 ranges, and those that are seen', async () => {
  await openPage(`<div>${'Gale-77<br>'.repeat(600)}</div>`);
  const seen = (): boolean =>
    rangesOf('actor').some((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const { top, bottom } = live.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    });
  await until(() => expect([rangesOf('actor').length, seen()]).toEqual([150, true]));
  scrollTo(0, document.documentElement.scrollHeight);
  await until(() => expect([rangesOf('actor').length, seen()]).toEqual([150, true]));
  scrollTo(0, 0);
});

test('a change of the rules changes the marks without reading the page again', async () => {
  const page = await openPage(STORY + REPEATED);
  await untilPainted(page, ['Gale-77', 'Nina Bell', 'Acme', 'Nina Bell', 'Acme']);
  page.session.setRules({ ...RULES, repeat: 'paragraph' });
  await untilPainted(page, ['Gale-77', 'Nina Bell', 'Acme', 'Acme']);
  page.session.setRules(without('company'));
  await untilPainted(page, ['Gale-77', 'Nina Bell', 'Nina Bell']);
  page.session.setRules({ ...RULES, on: false });
  await untilPainted(page, []);
  expect(page.calls.filter((call) => call === 'read')).toEqual(['read']);
  expect(page.mentions().length).toBeGreaterThan(5);
});

test('a page that clears the registry gets the marks back three times, then it has its way', async () => {
  const page = await openPage(STORY);
  await untilPainted(page, ['Gale-77']);
  for (const back of [true, true, true, false]) {
    CSS.highlights.clear();
    page.session.setRules(RULES);
    expect(CSS.highlights.has(NAMES.actor)).toBe(back);
  }
});

test('the mark that stands out comes and goes with a jump, above the others', async () => {
  const page = await openPage(`${STORY}<p>Nina Bell</p>`);
  await untilPainted(page, ['Gale-77', 'Nina Bell']);
  const [, nina] = page.session.all();
  expect(nina !== undefined && page.session.jump(nina)).toBe(true);
  expect(rangesOf('now').map((range) => range.startContainer.textContent)).toEqual(['Nina Bell']);
  expect(CSS.highlights.get(NAMES.now)?.priority).toBe(1);
  await until(() => expect(rangesOf('now')).toEqual([]));
});
