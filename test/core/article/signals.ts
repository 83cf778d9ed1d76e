import type { HeadSignals } from '../../../src/core/article/head-signals.js';

/** Signals of a page that says nothing, but for what is given. */
export const signals = (given: Partial<HeadSignals> = {}): HeadSignals => ({
  address: 'https://paper.example/world/a-story',
  canonical: '',
  lang: 'en',
  title: '',
  headings: [],
  metas: [],
  linked: [],
  properties: [],
  times: [],
  behind: '',
  walls: [],
  loading: false,
  ...given,
});

/** JSON-LD of a news article with these fields. */
export const newsArticle = (fields: Record<string, unknown>): string => JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...fields });
