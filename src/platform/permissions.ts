import { browser } from './browser.js';

/**
 * Asks the reader for one site. Has to be called first thing in a click handler: the browsers ask only right after a gesture.
 * False where the reader says no, or where the browser will not ask.
 */
export const requestSite = async (pattern: string): Promise<boolean> => {
  try {
    return await browser.permissions.request({ origins: [pattern] });
  } catch {
    // The browser refused to ask: for the reader that is the same as a no.
    return false;
  }
};

/** The site patterns that are allowed for good. */
export const allowedSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Takes the permission for a site back. False where the browser did not do so. */
export const withdrawSite = async (pattern: string): Promise<boolean> => {
  try {
    return await browser.permissions.remove({ origins: [pattern] });
  } catch {
    // The browser does not know the pattern, or holds on to it: it is still allowed, and the list goes on saying so.
    return false;
  }
};

/** True where every address of the pattern may be read at any time. */
export const isAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });

/** The pattern of all sites, as the manifest offers it. */
export const EVERYWHERE = '*://*/*';

const WEB_PAGE = /^(https?:)\/\/([^/?#]+)/i;

/** The pattern that covers the site of an address, without its port (match patterns have none); null for what is no web page. */
export const sitePattern = (url: string | undefined): string | null => {
  const host = hostOf(url);
  return host === null ? null : `*://${host.replace(/:\d+$/, '')}/*`;
};

/** The host of a web address, with its port; null for what is no web page. */
export const hostOf = (url: string | undefined): string | null =>
  WEB_PAGE.exec(url ?? '')?.[2]
    ?.replace(/^.*@/, '')
    .toLowerCase() ?? null;
