/** The pattern of all sites, as the manifest offers it. */
export const EVERYWHERE = '*://*/*';

const WEB_PAGE = /^(https?:)\/\/([^/?#]+)/i;
const PATTERN = /^(\*|https?):\/\/(\*|(?:\*\.)?[^*/]+)\/\*$/;

/** The host of a web address, with its port; null for what is no web page. */
export const hostOf = (url: string | undefined): string | null =>
  WEB_PAGE.exec(url ?? '')?.[2]
    ?.replace(/^.*@/, '')
    .toLowerCase() ?? null;

const bareHost = (url: string | undefined): string | null => hostOf(url)?.replace(/:\d+$/, '') ?? null;

/** The pattern that covers the site of an address, without its port (match patterns have none); null for what is no web page. */
export const sitePattern = (url: string | undefined): string | null => {
  const host = bareHost(url);
  return host === null ? null : `*://${host}/*`;
};

/** The pattern for a host, which may begin with `*.`, without its port. */
export const hostPattern = (host: string): string => `*://${host.replace(/:\d+$/, '')}/*`;

/** The pattern that a page needs to be read at any time: its site in the address's own scheme; null for what is no web page. */
export const pagePattern = (url: string | undefined): string | null => {
  const host = bareHost(url);
  return host === null ? null : `${WEB_PAGE.exec(url ?? '')?.[1]?.toLowerCase() ?? ''}//${host}/*`;
};

/** True for a pattern that leaves no web page out, however the browser writes it. */
export const isEverywhere = (pattern: string): boolean => pattern === EVERYWHERE || pattern === '<all_urls>';

/** True where an origin pattern, as the browsers give them, lets the page at this address be read. */
export const covers = (pattern: string, url: string): boolean => {
  const page = WEB_PAGE.exec(url);
  const host = bareHost(url);
  if (page === null || host === null) return false;
  if (isEverywhere(pattern)) return true;
  const [, scheme = '', where = ''] = PATTERN.exec(pattern) ?? [];
  if (scheme !== '*' && `${scheme}:` !== page[1]?.toLowerCase()) return false;
  return where === '*' || where === host || (where.startsWith('*.') && (host === where.slice(2) || host.endsWith(where.slice(1))));
};
