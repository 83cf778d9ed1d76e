import { expect, test } from 'vitest';
import { readyTable } from '../../src/core/match/trie.js';
import type { PageBlock } from '../../src/page/block.js';
import { walk } from '../../src/page/walk.js';
import { table } from './open-page.js';

const ROUNDS = 9;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Infinity;

const timed = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** What any scan written in JavaScript has to do at least: take each text of the page and look at each of its characters. */
const look = (): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  }
  return sum;
};

test('reading and matching a page costs a small multiple of looking at its characters', () => {
  const paragraph =
    '<p>Nothing of note was said by <b>anybody</b> on Tuesday, and <a href="#">Farland</a> did not answer; Nina Bell of Acme wrote letters.</p>';
  document.body.innerHTML = `<main>${paragraph.repeat(4_000)}</main>`;
  const ready = readyTable(table);
  const read = (): void => {
    const blocks: PageBlock[] = [];
    for (const step of walk({ root: document.body, only: false, plain: false }, ready, (block) => void blocks.push(block))) void step;
    expect(blocks.length).toBe(4_000);
  };
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const bare = timed(look);
    ratios.push(timed(read) / bare);
  }
  console.info(`reading costs ${median(ratios).toFixed(1)} times a look at the characters`);
  expect(median(ratios)).toBeLessThan(40);
});
