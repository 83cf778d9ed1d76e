import { expect, it } from 'vitest';
import type { readPositions } from '../../src/core/article/read-positions.js';
import { en } from '../core/article/guard/en.js';
import { zh } from '../core/article/guard/zh.js';
import { parties, type Rule } from '../core/article/guard/rule.js';
import { lexiconOf } from '../core/article/lexicons.js';
import { bundled } from './bundled.js';
import { ordinary } from './ordinary-text.js';
import { timesAs } from './times-as.js';

const WALKS = 100;
// Short, so that what else the machine does leaves some of the rounds alone; and many, until the code runs as it does in the end.
const ROUNDS = 250;
const PATIENCE = 60_000;

interface Reader {
  readonly readPositions: typeof readPositions;
}

const reads = (made: unknown): made is Reader =>
  typeof made === 'object' && made !== null && 'readPositions' in made && typeof made.readPositions === 'function';

/** What a plain walk over the text costs: the measure of the machine, so that a slow one is not blamed on the reading. */
const walk = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) & 0xffff;
  return sum;
};

/** Every sentence of the rules in one paragraph: far denser than any article. */
const dense = (rules: readonly Rule[]): string[] => [rules.flatMap(({ fires, silent }) => [...fires.map(([text]) => text), ...silent]).join(' ')];

const made = await bundled('src/core/article/read-positions.ts');
if (!reads(made)) throw new Error('no reading in the bundle');

it.each([
  ['an ordinary text', 'en', ordinary, 300],
  ['a text in which each sentence takes a position', 'en', dense(en), 720],
  ['the same in Han script, where a character is a word', 'zh', dense(zh), 2000],
] as const)(
  'costs a bounded multiple of a walk over %s',
  (name, language, texts, most) => {
    const whole = texts.join('\n');
    const input = { blocks: texts.map((text) => ({ text, role: 'body' })), lexicon: lexiconOf(language), parties };
    const walks = (): void => {
      for (let times = 0; times < WALKS; times++) walk(whole);
    };
    const times = timesAs(walks, () => void made.readPositions(input), ROUNDS) * WALKS;
    console.info(`a reading of ${name} costs ${times.toFixed(0)} times a walk over it`);
    expect(times).toBeLessThan(most);
  },
  PATIENCE,
);
