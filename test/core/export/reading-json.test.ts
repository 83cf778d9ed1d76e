import { describe, expect, it } from 'vitest';
import { readingJsonSchema } from '../../../src/core/export/reading-json-schema.js';
import { readingJson } from '../../../src/core/export/reading-json.js';
import { article, reading } from './small-reading.js';

const json = readingJson(reading, article);

describe('readingJson', () => {
  it('passes its own schema, also after a journey as text', () => {
    expect(readingJsonSchema.parse(JSON.parse(JSON.stringify(json)))).toEqual(json);
    expect(readingJsonSchema.safeParse({ ...json, verdict: 1 }).success).toBe(false);
  });

  it('tells the date and whether the text is whole', () => {
    expect(json.published).toEqual({ date: '2021-05-04', precision: 'day', from: 'json-ld' });
    expect(json.whole).toBe(true);
    expect(readingJson({ ...reading, published: null }, article).published).toBeNull();
  });

  it('has one entry per speaker and stance, with bare ids; nobody of the record is named by the text', () => {
    expect(json.positions.map(({ speaker, stance, on, level, rows }) => [speaker, stance, on, level, rows])).toEqual([
      ['tidewater', 'attributes', 'culprit', 'based-in', ['a1']],
      ['tomas-brel', 'denies', 'culprit', 'none', ['a2', 'a12']],
      ['tomas-brel', 'counter-accuses', 'culprit', 'none', ['a2', 'a12']],
      ['estran-ministry', 'denies', 'culprit', 'none', ['a2', 'a12']],
      ['estran-ministry', 'counter-accuses', 'culprit', 'none', ['a2', 'a12']],
      ['Somebody', 'denies', 'culprit', 'none', []],
    ]);
  });

  it('leaves rows out of which nothing can be told', () => {
    expect(json.attributions.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['a1', 'carried'],
      ['a3', 'same-day'],
      ['a4', 'not-found'],
      ['a6', 'later'],
      ['a5', 'later'],
      ['a11', 'later'],
      ['a12', 'moved'],
      ['a13', 'later'],
    ]);
    expect(json.facts).toMatchObject([{ id: 'f2', outcome: 'differs', pageValue: 'about 20' }, { id: 'f6' }, { id: 'f3' }]);
    expect(json.facts[1]).not.toHaveProperty('pageValue');
  });

  it('finds sentences by their words', () => {
    const text = article.blocks[1]?.text ?? '';
    const quote = { type: 'TextQuoteSelector', exact: text, prefix: '', suffix: '' };
    expect(json.attributions[0]?.sentences).toEqual([[quote]]);
  });

  it('keeps the words before and after inside their block', () => {
    const [quote] = json.positions.at(-1)?.sentence ?? [];
    expect(quote?.exact).toBe('Somebody <b>denied</b> it.');
    expect(quote?.prefix.endsWith('the ministry said. ')).toBe(true);
    expect(quote?.suffix).toBe('');
  });
});
