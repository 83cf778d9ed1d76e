import { browser } from './browser.js';

/**
 * Asks the reader for these sites, all in one question. Has to be called first thing in a click handler: the browsers ask only
 * right after a gesture. False where the reader says no, or where the browser will not ask.
 */
export const requestSites = async (patterns: readonly string[]): Promise<boolean> => {
  try {
    return await browser.permissions.request({ origins: [...patterns] });
  } catch {
    // The browser refused to ask: for the reader that is the same as a no.
    return false;
  }
};

/** Asks the reader for one site: see `requestSites`. */
export const requestSite = (pattern: string): Promise<boolean> => requestSites([pattern]);

/** Gives these sites back. False where the browser keeps one: those of the manifest itself cannot be given back. */
export const removeSites = async (patterns: readonly string[]): Promise<boolean> => {
  try {
    return await browser.permissions.remove({ origins: [...patterns] });
  } catch {
    // What is kept is seen from `allowedSites`.
    return false;
  }
};

/** The site patterns that are allowed for good. */
export const allowedSites = async (): Promise<string[]> => (await browser.permissions.getAll()).origins ?? [];

/** Calls back whenever sites were allowed or taken back, by us or in the browser's own panels; gives the way to end that. */
export const onSitesChange = (changed: () => void): (() => void) => {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
};

/** True where every address of the pattern may be read at any time. */
export const isAllowed = (pattern: string): Promise<boolean> => browser.permissions.contains({ origins: [pattern] });
