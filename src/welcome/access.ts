import { covers, isEverywhere } from '../platform/site-pattern.js';
import { NEWS_SITES } from './news-sites.js';

/** What the reader allows now. */
export interface Access {
  readonly everywhere: boolean;
  /** Hosts of the offered sites that may be read. */
  readonly listed: ReadonlySet<string>;
  /** What is allowed besides, as hosts; `*.` in front where it covers the names below. */
  readonly others: readonly string[];
  /** As the browser gave them. */
  readonly patterns: readonly string[];
}

const placeOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\/|\/\*$/g, '');

/** Sorts the patterns that the browser says are allowed. */
export const accessOf = (patterns: readonly string[]): Access => {
  const listed = NEWS_SITES.filter(({ host }) => patterns.some((pattern) => covers(pattern, `https://${host}/`))).map(({ host }) => host);
  const others = patterns.filter((pattern) => !isEverywhere(pattern)).map(placeOf);
  return {
    everywhere: patterns.some(isEverywhere),
    listed: new Set(listed),
    others: [...new Set(others)].filter((place) => !NEWS_SITES.some(({ host }) => host === place)).toSorted(),
    patterns,
  };
};
