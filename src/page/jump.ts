import { pointIn } from './block.js';
import { scrollTo } from './dom.js';
import { rectsOf } from './measure.js';
import type { PageStretch } from './page-mention.js';

/** Brings the words into view if they are not, without motion. False where they are no longer on the page, or not laid out. */
export const bringIntoView = (words: PageStretch): boolean => {
  const element = pointIn(words.block, words.start, false)?.node.parentElement;
  if (element == null || words.block.gone) return false;
  const isSeen = (): boolean => rectsOf(words).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  if (!isSeen()) scrollTo(element);
  // The element may be taller than the window.
  const [rect] = rectsOf(words);
  if (rect === undefined) return false;
  if (!isSeen()) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  return true;
};
