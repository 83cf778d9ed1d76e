import { describe, expect, it } from 'vitest';
import { isAtSite, siteText } from '../../src/core/rules/site.js';
import { addressOf, readSite } from '../../src/platform/address.js';

describe('a site as the reader writes it', () => {
  it.each([
    ['example.com', { host: 'example.com', path: '', subdomains: false }],
    [' HTTPS://Example.com/ ', { host: 'example.com', path: '', subdomains: false }],
    ['*.example.com', { host: 'example.com', path: '', subdomains: true }],
    ['example.com/news/', { host: 'example.com', path: '/news', subdomains: false }],
    ['localhost:8080/a', { host: 'localhost:8080', path: '/a', subdomains: false }],
    ['münchen.example', { host: 'xn--mnchen-3ya.example', path: '', subdomains: false }],
  ])('%s is read', (text, site) => {
    expect(readSite(text)).toEqual(site);
    expect(readSite(siteText(site))).toEqual(site);
  });

  it.each(['', 'two words', 'example.com?q=1', 'example.com#part', 'me@example.com', '*.*.example.com', 'http://'])('“%s” is none', (text) =>
    expect(readSite(text)).toBeNull(),
  );
});

describe('a page is at a site', () => {
  const at = (url: string, text: string): boolean => {
    const [address, site] = [addressOf(url), readSite(text)];
    if (address === null || site === null) throw new Error('neither may be null');
    return isAtSite(address, site);
  };
  it.each([
    ['https://example.com/', 'example.com', true],
    ['http://example.com/a/b', 'example.com/a', true],
    ['https://example.com/a', 'example.com/a', true],
    ['https://example.com/ab', 'example.com/a', false],
    ['https://news.example.com/', 'example.com', false],
    ['https://news.example.com/', '*.example.com', true],
    ['https://example.com/', '*.example.com', true],
    ['https://notexample.com/', '*.example.com', false],
    ['https://example.com:8080/', 'example.com', false],
  ])('%s of %s: %s', (url, text, is) => expect(at(url, text)).toBe(is));

  it('a page that is no web page has no address', () => {
    for (const url of ['about:blank', 'file:///a', 'data:text/html,a', '', undefined]) expect(addressOf(url)).toBeNull();
  });
});
