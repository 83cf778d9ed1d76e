import { pointIn } from './block.js';
import { scrollTo } from './dom.js';
import { rectsOf } from './measure.js';
import type { PageMention } from './page-mention.js';

/** Brings the mention into view if it is not, without motion. False where it is no longer on the page, or not laid out. */
export const bringIntoView = (mention: PageMention): boolean => {
  const element = pointIn(mention.block, mention.start, false)?.node.parentElement;
  if (element == null || mention.block.gone) return false;
  const isSeen = (): boolean => rectsOf(mention).some(({ top, bottom }) => top >= 0 && bottom <= innerHeight);
  if (!isSeen()) scrollTo(element);
  // The element may be taller than the window.
  const [rect] = rectsOf(mention);
  if (rect === undefined) return false;
  if (!isSeen()) scrollBy({ top: rect.top - innerHeight / 2, behavior: 'instant' });
  return true;
};
