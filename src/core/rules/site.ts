import type { Site } from './rule.js';

/** Host (with its port, if it has one) and path of a page. */
export interface PageAddress {
  readonly host: string;
  readonly path: string;
}

/** Is the page part of the site? A path holds for itself and for all below it, not for a longer name. */
export const isAtSite = ({ host, path }: PageAddress, site: Site): boolean =>
  (host === site.host || (site.subdomains && host.endsWith(`.${site.host}`))) && (site.path === '' || path === site.path || path.startsWith(`${site.path}/`));

/** Is nothing read on the host? `*.` before one of the hosts means it and all below it. */
export const isOff = (hosts: readonly string[], host: string): boolean =>
  hosts.some((off) => off === host || (off.startsWith('*.') && (host === off.slice(2) || host.endsWith(off.slice(1)))));

/** A site as it is shown and can be written: the reverse of reading it. */
export const siteText = ({ host, path, subdomains }: Site): string => `${subdomains ? '*.' : ''}${host}${path}`;
