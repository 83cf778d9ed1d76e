import { expect, test } from 'vitest';
import { readyTable } from '../../../src/core/match/trie.js';
import { walk } from '../../../src/page/walk.js';
import { timesAs } from '../../speed/times-as.js';
import { openPage, STORY, table } from '../open-page.js';

const INCIDENT = table.incidents[0]?.id ?? '';
/** One time is too short for the clock of a page. */
const TIMES = 20;

test('handing over an article costs at most as much as one scan of its page', async () => {
  const words = 'The harbour office said that nothing of it was known at the time. ';
  const { session } = await openPage(`<article>${STORY}${`<p>${words.repeat(6)}</p>`.repeat(70)}</article>`);
  const names = readyTable(table);
  const scan = (): void => {
    for (let times = 0; times < TIMES; times++) {
      const reading = walk({ root: document.documentElement, only: false, plain: false }, names, () => undefined);
      while (reading.next().done !== true);
    }
  };
  const handOver = (): void => {
    for (let times = 0; times < TIMES; times++) session.article(INCIDENT);
  };
  const times = timesAs(scan, handOver);
  console.info(`an article costs ${times.toFixed(2)} times a scan of its page`);
  expect(times).toBeLessThanOrEqual(1);
});
