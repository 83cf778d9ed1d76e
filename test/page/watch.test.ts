import { afterEach, describe, expect, test } from 'vitest';
import { openDocument, openPage, STORY, until, untilPainted } from './open-page.js';

afterEach(() => CSS.highlights.clear());

const by = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`no #${id}`);
  return found;
};

const settled = (): Promise<void> => new Promise((resolve) => queueMicrotask(resolve));

describe('text that comes later', () => {
  test.each<[string, () => void, string[]]>([
    ['a paragraph', () => document.body.insertAdjacentHTML('beforeend', '<p>Farland</p>'), ['Gale-77', 'Acme', 'Farland']],
    ['words in a paragraph', () => by('p').append(' and Farland'), ['Gale-77', 'Acme', 'Farland']],
    ['an element in a paragraph', () => by('p').insertAdjacentHTML('beforeend', ' and <b>Farland</b>'), ['Gale-77', 'Acme', 'Farland']],
    [
      'a link around blocks',
      () => document.body.insertAdjacentHTML('beforeend', '<a href="#"><div>Farland</div><div>Nina Bell</div></a>'),
      ['Gale-77', 'Acme'],
    ],
    ['a block between two words', () => by('acme').insertAdjacentHTML('beforebegin', '<div>Farland</div>'), ['Gale-77', 'Acme', 'Farland']],
    [
      'other words in a text node',
      () => {
        const text = by('acme').firstChild;
        if (text instanceof Text) text.data = 'Farland';
      },
      ['Gale-77', 'Farland'],
    ],
    ['text that is no longer hidden', () => by('hidden').removeAttribute('hidden'), ['Gale-77', 'Acme', 'Farland']],
    ['a hidden word in a paragraph', () => by('word').removeAttribute('hidden'), ['Gale-77', 'Acme', 'Farland']],
    ['the first words of a paragraph', () => by('empty').append('Farland'), ['Gale-77', 'Acme', 'Farland']],
    ['text that was moved', () => document.body.prepend(by('p')), ['Gale-77', 'Acme']],
    ['a name made whole', () => by('half').append('lan', 'd'), ['Gale-77', 'Acme', 'Farland']],
  ])('%s', async (_, change, painted) => {
    const page = await openPage(
      `${STORY}<p id="p">So <i id="acme">Acme</i></p><p id="half">Far</p><div id="hidden" hidden>Farland</div><p id="empty"></p><p>and <i id="word" hidden>Farland</i></p>`,
    );
    await untilPainted(page, ['Gale-77', 'Acme']);
    change();
    await untilPainted(page, painted);
  });
});

describe('text that goes', () => {
  test.each<[string, () => void, string[]]>([
    ['a removed element', () => by('p').remove(), ['Gale-77']],
    ['a changed text', () => by('p').replaceChildren('Nothing'), ['Gale-77']],
    ['an emptied page', () => document.body.replaceChildren(), []],
    ['a hidden element', () => by('p').setAttribute('aria-hidden', 'true'), ['Gale-77']],
  ])('%s loses its marks at once', async (_, change, left) => {
    const page = await openPage(`${STORY}<p id="p">Acme</p>`);
    await untilPainted(page, ['Gale-77', 'Acme']);
    change();
    await settled();
    expect(page.painted()).toEqual(left);
    await until(() => expect(page.mentions().length).toBe(left.length));
  });

  test('a line break in a name takes its mark away', async () => {
    const page = await openPage(`${STORY}<p>Nina <b id="b">Bell</b></p>`);
    await untilPainted(page, ['Gale-77', 'Nina Bell']);
    by('b').before(document.createElement('br'));
    await untilPainted(page, ['Gale-77']);
  });

  test('evidence that goes takes the names of the story with it, and brings them back', async () => {
    const page = await openPage(`<p id="story">Gale-77</p><p>Acme</p>`);
    await untilPainted(page, ['Gale-77', 'Acme']);
    by('story').textContent = 'Nobody';
    await untilPainted(page, []);
    by('story').textContent = 'Gale-77';
    await untilPainted(page, ['Gale-77', 'Acme']);
  });

  test('a title that changes changes the story', async () => {
    const page = await openPage('<p>Gale-77 and Acme</p>');
    await untilPainted(page, ['Gale-77', 'Acme']);
    document.title = 'What Gale-9 did';
    await untilPainted(page, ['Gale-77']);
    document.title = '';
    await untilPainted(page, ['Gale-77', 'Acme']);
  });
});

test('text on both sides of a paragraph keeps its order', async () => {
  const page = await openPage(`${STORY}<div id="div">Acme<p>Farland</p>Nina Bell</div>`);
  by('div').prepend('Acme, ');
  await until(() => expect(page.mentions().slice(1)).toEqual(['Acme=acme', 'Acme=acme', 'Farland=land', 'Nina Bell=nina-bell']));
});

test('a ticker does not have the page read at each of its ticks', async () => {
  const page = await openPage(`${STORY}<p id="ticker">Acme 0</p>`);
  await untilPainted(page, ['Gale-77', 'Acme']);
  const ticks = 40;
  for (let tick = 1; tick <= ticks; tick++) {
    by('ticker').textContent = `Acme ${tick}`;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  expect(page.calls.filter((call) => call === 'read').length).toBeLessThan(ticks / 3);
  await untilPainted(page, ['Gale-77', 'Acme']);
});

test('after the end nothing is read and nothing is marked', async () => {
  const page = await openPage(STORY);
  await untilPainted(page, ['Gale-77']);
  page.end();
  expect(page.painted()).toEqual([]);
  const before = page.calls.length;
  document.body.insertAdjacentHTML('beforeend', STORY);
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  expect(page.calls.length).toBe(before);
});

/** A small generator of repeatable numbers (mulberry32). */
const numbers =
  (seed: number) =>
  (below: number): number => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };

const WORDS = ['Acme', 'Far', 'land', 'Nina ', 'Bell', ' and ', 'Gale-77', 'the company', 'Gale-9', ' '];
const TAGS = ['div', 'p', 'b', 'span', 'a', 'h2', 'li', 'article', 'br', 'button', 'style'];

/** One random step on the tree below `root`. */
const change = (root: Element, pick: (below: number) => number): void => {
  const all: Node[] = [];
  const walker = document.createTreeWalker(root);
  for (let node: Node | null = root; node !== null; node = walker.nextNode()) all.push(node);
  const node = all[pick(all.length)] ?? root;
  const other = all[pick(all.length)] ?? root;
  const word = WORDS[pick(WORDS.length)] ?? '';
  const step = pick(8);
  if (node instanceof Text) {
    if (step < 2) node.data = word;
    else if (step < 4) node.splitText(pick(node.length + 1));
    else if (step < 5) node.appendData(word);
    else node.remove();
  } else if (step < 3) node.appendChild(document.createTextNode(word));
  else if (step < 5) node.insertBefore(document.createElement(TAGS[pick(TAGS.length)] ?? 'p'), node.firstChild);
  else if (step < 6 && !node.contains(root) && other instanceof Element && !node.contains(other)) other.append(node);
  else if (step < 7 && node instanceof Element) node.toggleAttribute('hidden');
  else node.normalize();
};

test('after any changes the marks are those of a page read afresh', { timeout: 120_000 }, async () => {
  for (let seed = 1; seed <= 40; seed++) {
    const pick = numbers(seed);
    const page = await openPage(`<main id="root"><p>Gale-77 met <b>Nina Bell</b></p><div>Acme<p>Farland</p>the company</div></main>`);
    for (let step = 0; step < 25; step++) {
      change(by('root'), pick);
      if (pick(4) === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const fresh = await openDocument();
    const html = by('root').innerHTML;
    await until(() => expect(page.mentions(), `seed ${seed}: ${html}`).toEqual(fresh.mentions()));
    fresh.end();
    page.end();
  }
});
