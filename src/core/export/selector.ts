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

/**
 * By block: where its text begins in `document.body.textContent`, in UTF-16 units; null where it does not stand there in one piece
 * (a script or a hidden part in between).
 */
export type BlockStarts = readonly (number | null)[];

/** UTF-16 units before and after the words, as far as the block goes. */
const AROUND = 32;

/** The words of a stretch; empty where the article has no such block. */
export const textAt = ({ blocks }: Article, { block, start, end }: ArticleStretch): string => (blocks[block]?.text ?? '').slice(start, end);

/** The selectors of a stretch. Without `starts` it is found by its words alone. */
export const selectorOf = (article: Article, stretch: ArticleStretch, starts?: BlockStarts): Selector => {
  const { block, start, end } = stretch;
  const text = article.blocks[block]?.text ?? '';
  const quote: TextQuoteSelector = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
  const from = starts?.[block] ?? null;
  return from === null ? [quote] : [quote, { type: 'TextPositionSelector', start: from + start, end: from + end }];
};
