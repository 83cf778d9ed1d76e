/** A site that is allowed for good: the pattern as the browser names it, and the host; null for all sites. */
export interface Allowed {
  readonly pattern: string;
  readonly host: string | null;
}

const EVERY_HOST = /^(<all_urls>|[^/]+:\/\/\*\/.*)$/;

/** The allowed patterns in the order in which they are listed: all sites first, then by name. */
export const allowedOf = (patterns: readonly string[]): Allowed[] =>
  patterns
    .map((pattern) => ({ pattern, host: EVERY_HOST.test(pattern) ? null : pattern.replace(/^[^/]+:\/\//, '').replace(/\/\*$/, '') }))
    .toSorted((a, b) => ((a.host ?? '') < (b.host ?? '') ? -1 : 1));
