import type { HeadSignals } from '../head-signals.js';

/** Other names under which papers give the day of publication. */
const PUBLISHED = new Set([
  'article:published',
  'article.published',
  'og:published_time',
  'og:article:published_time',
  'og:pubdate',
  'published_time',
  'date',
  'pubdate',
  'publish-date',
  'publish_date',
  'publishdate',
  'publication_date',
  'publication-date',
  'publicationdate',
  'published-date',
  'published',
  'published_at',
  'publishedat',
  'publishtime',
  'publish_time',
  'pdate',
  'ptime',
  'displaydate',
  'display_date',
  'originalpublicationdate',
  'original-publish-date',
  'parsely-pub-date',
  'sailthru.date',
  'bt:pubdate',
  'apub:time',
  'rnews:datepublished',
  'datepublished',
  'date_published',
  'cxenseparse:recs:publishtime',
  'dc.date',
  'dc.date.issued',
  'dc.date.published',
  'dc:date',
  'dcterms.date',
  'dcterms.issued',
  'dcterms.created',
  'dc.created',
  'citation_date',
  'citation_publication_date',
  'article:create_at',
  'weibo: article:create_at',
  'shareaholic:article_published_time',
  'creation_date',
  'article_date_original',
  'og:release_date',
  'iso-8601-publish-date',
]);

const MODIFIED = new Set([
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'og:modified_time',
  'og:article:modified_time',
  'last-modified',
  'lastmod',
  'modified',
  'datemodified',
  'dcterms.modified',
  'dc.date.modified',
  'article:update_at',
  'weibo: article:update_at',
  'last_updated_date',
  'updated_time',
]);

const PARSELY = /["']pub_date["']\s*:\s*["']([^"']{8,40})["']/;

/** The values of the named metas that give the day of publication, in document order. */
export const namedDates = ({ metas }: HeadSignals): string[] =>
  metas.flatMap(([name, content]) => {
    if (PUBLISHED.has(name)) return [content];
    const parsely = name === 'parsely-page' ? PARSELY.exec(content)?.[1] : undefined;
    return parsely === undefined ? [] : [parsely];
  });

/** The values of the metas that give the day of a change, in document order. */
export const modifiedDates = ({ metas }: HeadSignals): string[] => metas.flatMap(([name, content]) => (MODIFIED.has(name) ? [content] : []));
