import { expect, test } from 'vitest';
import { readyTable } from '../../../src/core/match/trie.js';
import type { PageBlock } from '../../../src/page/block.js';
import { createSpotter } from '../../../src/page/spot.js';
import { walk } from '../../../src/page/walk.js';
import { timesAs } from '../../speed/times-as.js';
import { openPage, RULES, STORY, table, without } from '../open-page.js';

/** One alone is too short for the clock of a page. */
const TIMES = 10;

test('a kind is taken off a page with a thousand mentions and put back in a fraction of what reading it again would take', async () => {
  const filler = 'The harbour office said that nothing of it was known at the time, and that letters had been written. ';
  const paragraph = `<p>Nina Bell of Acme wrote to Farland. ${filler.repeat(3)}Nina Bell waited.</p>`;
  const { session, painted } = await openPage(`<article>${STORY}${paragraph.repeat(250)}</article>`);
  expect(session.all().length).toBeGreaterThanOrEqual(1_000);
  const ready = readyTable(table);
  /** What a page costs that is read from the start: its text, and what is meant in it. */
  const rescan = (): void => {
    for (let times = 0; times < TIMES; times++) {
      const blocks: PageBlock[] = [];
      const reading = walk({ root: document.documentElement, only: false, plain: false }, ready, (block) => void blocks.push(block));
      while (reading.next().done !== true);
      createSpotter(ready)(blocks, '');
    }
  };
  // What is near the viewport is drawn before the call is over.
  const toggle = (): void => {
    for (let times = 0; times < TIMES; times++) session.setRules(times % 2 === 0 ? without('person') : RULES);
  };
  await expect.poll(() => painted().filter((text) => text === 'Nina Bell').length).toBeGreaterThan(0);
  const times = timesAs(rescan, toggle);
  console.info(`a toggle costs ${times.toFixed(2)} times what reading a page with ${session.all().length} mentions again does`);
  expect(times).toBeLessThan(0.3);
  session.setRules(without('person'));
  expect(painted()).not.toContain('Nina Bell');
  expect(painted()).toContain('Acme');
  session.setRules(RULES);
  expect(painted()).toContain('Nina Bell');
});
