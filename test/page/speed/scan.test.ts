import { expect, test } from 'vitest';
import { readyTable } from '../../../src/core/match/trie.js';
import type { PageBlock } from '../../../src/page/block.js';
import { walk } from '../../../src/page/walk.js';
import { timesAs } from '../../speed/times-as.js';
import { table } from '../open-page.js';

/** One alone is too short for the clock of a page. */
const LOOKS = 10;

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
  const looks = (): void => {
    for (let times = 0; times < LOOKS; times++) look();
  };
  const times = timesAs(looks, read) * LOOKS;
  console.info(`reading costs ${times.toFixed(1)} times a look at the characters`);
  expect(times).toBeLessThan(30);
});
