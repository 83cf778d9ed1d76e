import { describe, expect, it } from 'vitest';
import { covers, hostOf, isEverywhere, pagePattern, sitePattern } from '../../src/platform/site-pattern.js';

it.each([
  ['https://News.example:8443/a?b#c', 'news.example:8443', '*://news.example/*', 'https://news.example/*'],
  ['http://user:word@news.example', 'news.example', '*://news.example/*', 'http://news.example/*'],
  ['HTTPS://news.example/', 'news.example', '*://news.example/*', 'https://news.example/*'],
  ['file:///a.html', null, null, null],
  [undefined, null, null, null],
])('%s has its host and its patterns', (url, host, site, page) => expect([hostOf(url), sitePattern(url), pagePattern(url)]).toEqual([host, site, page]));

describe('covers', () => {
  it.each([
    ['https://news.example/*', 'https://news.example/a', true],
    ['https://news.example/*', 'https://news.example:8443/a', true],
    ['https://news.example/*', 'http://news.example/a', false],
    ['*://news.example/*', 'http://news.example/', true],
    ['*://news.example/*', 'https://www.news.example/', false],
    ['*://*.news.example/*', 'https://www.news.example/', true],
    ['*://*.news.example/*', 'https://news.example/', true],
    ['*://*.news.example/*', 'https://badnews.example/', false],
    ['https://*/*', 'https://news.example/', true],
    ['https://*/*', 'http://news.example/', false],
    ['*://*/*', 'http://news.example/', true],
    ['<all_urls>', 'https://news.example/', true],
    ['<all_urls>', 'about:blank', false],
    ['chrome://favicon/*', 'https://news.example/', false],
  ])('%s, %s: %s', (pattern, url, expected) => expect(covers(pattern, url)).toBe(expected));
});

it('only the patterns of all web pages are everywhere', () =>
  expect(['*://*/*', '<all_urls>', 'https://*/*', '*://news.example/*'].map(isEverywhere)).toEqual([true, true, false, false]));
