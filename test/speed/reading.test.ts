import { expect, it } from 'vitest';
import { readPositions } from '../../src/core/article/read-positions.js';
import { en } from '../core/article/guard/en.js';
import { parties } from '../core/article/guard/rule.js';
import { lexiconOf } from '../core/article/lexicons.js';
import { timesAs } from './times-as.js';

const WALKS = 100;

/** What a plain walk over the text costs: the measure of the machine, so that a slow one is not blamed on the reading. */
const walk = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) & 0xffff;
  return sum;
};

it('costs a bounded multiple of a walk over the text', () => {
  const paragraph = en.flatMap(({ fires, silent }) => [...fires.map(([text]) => text), ...silent]).join(' ');
  const blocks = Array.from({ length: 8 }, () => ({ text: paragraph, role: 'body' }));
  const whole = blocks.map(({ text }) => text).join('\n');
  const walks = (): void => {
    for (let times = 0; times < WALKS; times++) walk(whole);
  };
  const times = timesAs(walks, () => void readPositions({ blocks, lexicon: lexiconOf('en'), parties })) * WALKS;
  console.info(`a reading costs ${times.toFixed(0)} times a walk over the text`);
  expect(times).toBeLessThan(1600);
});
