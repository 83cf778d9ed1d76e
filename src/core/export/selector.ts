import type { Article, ArticleStretch } from '../reading/reading.js';

interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** A stretch of a page as W3C Web Annotation selectors: by its words and, where that is known, by its place. */
export type Selector = readonly [TextQuoteSelector] | readonly [TextQuoteSelector, TextPositionSelector];

/** UTF-16 units before and after the words, as far as the block goes. */
const AROUND = 32;

/** The words of a stretch; empty where the article has no such block. */
export const textAt = ({ blocks }: Article, { block, start, end }: ArticleStretch): string => (blocks[block]?.text ?? '').slice(start, end);

/** The selector of a stretch by its words, which an article has without its page. */
export const selectorOf = (article: Article, { block, start, end }: ArticleStretch): Selector => {
  const text = article.blocks[block]?.text ?? '';
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  } as const;
  return [quote];
};
