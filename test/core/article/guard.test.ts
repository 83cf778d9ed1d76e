import { describe, expect, it } from 'vitest';
import { readPositions } from '../../../src/core/article/read-positions.js';
import { de } from './guard/de.js';
import { deMore } from './guard/de-more.js';
import { deNews } from './guard/de-news.js';
import { en } from './guard/en.js';
import { enFrames } from './guard/en-frames.js';
import { enNear } from './guard/en-near.js';
import { es } from './guard/es.js';
import { esMore } from './guard/es-more.js';
import { fr } from './guard/fr.js';
import { frBreadth } from './guard/fr-breadth.js';
import { frWordings } from './guard/fr-wordings.js';
import { more } from './guard/more.js';
import { parties, type Rule } from './guard/rule.js';
import { speakers } from './guard/speakers.js';
import { wordings } from './guard/wordings.js';
import { zh } from './guard/zh.js';
import { zhMore } from './guard/zh-more.js';
import { lexiconOf } from './lexicons.js';

const languages: Readonly<Record<string, readonly Rule[]>> = {
  en: [...en, ...enFrames, ...enNear, ...wordings, ...speakers],
  de: [...de, ...deMore, ...deNews],
  es: [...es, ...esMore],
  fr: [...fr, ...frWordings, ...frBreadth],
  zh: [...zh, ...zhMore],
};

const readingOf = (text: string, language: string): string[] =>
  readPositions({ blocks: [{ text, role: 'body' }], lexicon: lexiconOf(language), parties }).map(
    ({ speaker, stances }) => `${speaker.entity ?? speaker.text}: ${stances.join('+')}`,
  );

/** The speaker may be a part of the words in the text: "two officials" for "officials". */
const fits = (got: string, wanted: string): boolean => {
  const [speaker = '', stances] = got.split(': ');
  const [name = '', expected] = wanted.split(': ');
  return stances === expected && speaker.includes(name);
};

describe.each(Object.entries(languages))('positions in %s', (language, rules) => {
  for (const { rule, fires, silent } of [...rules, ...(more[language] ?? [])]) {
    it.each(fires)(`${rule} finds: %s`, (text, expected) => {
      const got = readingOf(text, language);
      const wanted = expected.split('; ');
      expect(got, got.join('; ')).toHaveLength(wanted.length);
      for (const [at, one] of wanted.entries()) expect(fits(got[at] ?? '', one), `${got.join('; ')} instead of ${expected}`).toBe(true);
    });
    it.each(silent)(`${rule} leaves alone: %s`, (text) => {
      expect(readingOf(text, language)).toEqual([]);
    });
  }
});

it('has at least three hundred sentences, three and three a rule', () => {
  const all = Object.entries(languages).flatMap(([language, rules]) => [...rules, ...(more[language] ?? [])]);
  expect(all.reduce((sum, { fires, silent }) => sum + fires.length + silent.length, 0)).toBeGreaterThanOrEqual(300);
  for (const { rule, fires, silent } of all) expect([rule, fires.length >= 3, silent.length >= 3]).toEqual([rule, true, true]);
});
