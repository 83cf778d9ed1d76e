import type { Site } from './rule.js';

/** Host (with its port, if it has one) and path of a page. */
export interface PageAddress {
  readonly host: string;
  readonly path: string;
}

/** Is the page part of the site? A path holds for itself and for all below it, not for a longer name. */
export const isAtSite = ({ host, path }: PageAddress, site: Site): boolean =>
  (host === site.host || (site.subdomains && host.endsWith(`.${site.host}`))) && (site.path === '' || path === site.path || path.startsWith(`${site.path}/`));

/** A site as it is shown and can be written: the reverse of reading it. */
export const siteText = ({ host, path, subdomains }: Site): string => `${subdomains ? '*.' : ''}${host}${path}`;
