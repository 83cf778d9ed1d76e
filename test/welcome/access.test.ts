import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/welcome/access.js';
import { NEWS_SITES } from '../../src/welcome/news-sites.js';

const listed = (...patterns: string[]): string[] => [...accessOf(patterns).listed];

describe('accessOf', () => {
  it('knows a site of the list by whatever pattern covers it', () => {
    for (const pattern of ['https://www.reuters.com/*', '*://www.reuters.com/*', '*://*.reuters.com/*']) expect(listed(pattern)).toEqual(['www.reuters.com']);
    expect(listed('http://www.reuters.com/*')).toEqual([]);
    expect(listed('https://reuters.com/*')).toEqual([]);
  });

  it.each(['*://*/*', '<all_urls>'])('takes %s for all sites', (pattern) => {
    const access = accessOf([pattern, 'https://www.reuters.com/*']);
    expect([access.everywhere, access.listed.size, access.others]).toEqual([true, NEWS_SITES.length, []]);
  });

  it('names what is allowed besides, once, in order', () => {
    const { everywhere, others } = accessOf(['*://b.example/*', 'https://a.example/*', '*://a.example/*', '*://*.c.example/*', 'https://apnews.com/*']);
    expect([everywhere, others]).toEqual([false, ['*.c.example', 'a.example', 'b.example']]);
  });

  it('allows nothing where the browser gives nothing', () => expect(accessOf([])).toEqual({ everywhere: false, listed: new Set(), others: [], patterns: [] }));
});
