import type { Site } from '../core/rules/rule.js';
import type { PageAddress } from '../core/rules/site.js';

/** The address of a web page; null for what is none. */
export const addressOf = (url: string | undefined): PageAddress | null => {
  if (url === undefined || !URL.canParse(url)) return null;
  const { protocol, host, pathname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? { host, path: pathname } : null;
};

/** The site that a reader wrote: "example.com", "*.example.com", "https://example.com/news/". Null where it is no site. */
export const readSite = (text: string): Site | null => {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, '');
  const subdomains = bare.startsWith('*.');
  const url = `https://${subdomains ? bare.slice(2) : bare}`;
  if (bare === '' || /\s/.test(bare) || !URL.canParse(url)) return null;
  const { host, pathname, username, search, hash } = new URL(url);
  if (username !== '' || search !== '' || hash !== '' || host === '' || host.includes('*')) return null;
  return { host, path: pathname.replace(/\/+$/, ''), subdomains };
};
