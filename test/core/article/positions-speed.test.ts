import { expect, it } from 'vitest';
import { readPositions } from '../../../src/core/article/read-positions.js';
import { en } from './guard/en.js';
import { parties } from './guard/rule.js';
import { lexiconOf } from './lexicons.js';

/** The best of several: what else the machine does can only add to it. */
const best = (times: readonly number[]): number => Math.min(...times);

/** What a plain walk over the text costs: the measure of the machine, so that a slow one is not blamed on the reading. */
const walk = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) & 0xffff;
  return sum;
};

const timed = (work: () => unknown): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

it('costs a bounded multiple of a walk over the text', () => {
  const paragraph = en.flatMap(({ fires, silent }) => [...fires.map(([text]) => text), ...silent]).join(' ');
  const blocks = Array.from({ length: 8 }, () => ({ text: paragraph, role: 'body' }));
  const whole = blocks.map(({ text }) => text).join('\n');
  for (let warm = 0; warm < 3; warm++) readPositions({ blocks, lexicon: lexiconOf('en'), parties });
  for (let warm = 0; warm < 200; warm++) walk(whole);
  const reading = best(Array.from({ length: 9 }, () => timed(() => readPositions({ blocks, lexicon: lexiconOf('en'), parties }))));
  const walking = best(Array.from({ length: 9 }, () => timed(() => Array.from({ length: 100 }, () => walk(whole))))) / 100;
  expect(reading / walking).toBeLessThan(1600);
});
