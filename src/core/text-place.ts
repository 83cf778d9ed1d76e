import type { ArticleStretch } from './reading/reading.js';

/** Where words stand in the texts of a page. */
export interface TextPlace extends ArticleStretch {
  /** The words themselves: they may have gone since. */
  readonly exact: string;
}
