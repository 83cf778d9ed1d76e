import { expect, it } from 'vitest';
import { NEWS_SITES, patternOf } from '../../src/welcome/news-sites.js';

const patterns = NEWS_SITES.map(patternOf);

it('asks for one https host each, without a port, a path or a wildcard', () => {
  expect(patterns.filter((pattern) => !/^https:\/\/([a-z0-9]+(-[a-z0-9]+)*\.)+[a-z]{2,}\/\*$/.test(pattern))).toEqual([]);
  expect(NEWS_SITES.filter(({ host }) => new URL(`https://${host}/`).host !== host)).toEqual([]);
});

it('offers each site once, under a name of its own', () => {
  expect(new Set(patterns).size).toBe(patterns.length);
  expect(new Set(NEWS_SITES.map(({ name }) => name)).size).toBe(NEWS_SITES.length);
  expect(NEWS_SITES.filter(({ name }) => name !== name.trim() || name === '')).toEqual([]);
});

it('is a short list that people can read, in several languages', () => {
  expect(NEWS_SITES.length).toBeGreaterThanOrEqual(35);
  expect(NEWS_SITES.length).toBeLessThanOrEqual(45);
  const languages = new Set(NEWS_SITES.map(({ language }) => language));
  expect(languages.size).toBeGreaterThanOrEqual(6);
  expect([...languages].filter((language) => Intl.getCanonicalLocales(language)[0] !== language)).toEqual([]);
});
