import { expect, it } from 'vitest';
import { placedIn } from '../../../src/core/export/placed.js';
import { readingJsonSchema } from '../../../src/core/export/reading-json-schema.js';
import { readingJson } from '../../../src/core/export/reading-json.js';
import { article, reading } from './small-reading.js';

const json = readingJson(reading, article);
const page = ['Menu', ...article.blocks.map(({ text }) => text), 'Imprint'].join('\n  ');
const selectors = ({ positions, attributions, facts }: typeof json) => [
  ...positions.map(({ sentence }) => sentence),
  ...[...attributions, ...facts].flatMap(({ sentences }) => sentences),
];

it('gives each sentence the place where its words stand in the page', () => {
  const placed = placedIn(page, json);
  expect(selectors(placed).length).toBeGreaterThan(5);
  for (const [quote, place] of selectors(placed)) expect(page.slice(place?.start, place?.end)).toBe(quote.exact);
  expect(readingJsonSchema.parse(placed)).toEqual(placed);
});

it('takes words that stand twice by what is before and after them', () => {
  const again = `${article.blocks[1]?.text ?? ''} And so on. ${page}`;
  const twice = selectors(placedIn(again, json)).filter((selector) => selector.length === 1);
  expect(selectors(placedIn(again, json)).length - twice.length).toBeGreaterThan(0);
  for (const [quote] of twice) expect(again.split(quote.exact).length).toBeGreaterThan(2);
});

it('leaves a sentence that is not there, or stands twice alike, to its words alone', () => {
  for (const text of ['', 'Something else.', `${page}${page}`]) expect(placedIn(text, json)).toEqual(json);
});
