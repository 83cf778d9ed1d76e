import type { TextPlace } from '../core/text-place.js';
import type { PageBlock } from './block.js';
import { isVisible } from './dom.js';
import { bringIntoView } from './jump.js';
import { walk } from './walk.js';

/** UTF-16 units; a hostile page has text without end. */
const MOST = 500_000;

const blocksOf = (): PageBlock[] => {
  const found: PageBlock[] = [];
  let room = MOST;
  const reading = walk({ root: document.documentElement, only: false, plain: document.contentType === 'text/plain' }, null, (block) => {
    room -= block.length;
    if (room >= 0 && isVisible(block.context.element)) found.push(block);
  });
  // In one go: nothing can change in between.
  while (reading.next().done !== true);
  return found;
};

/** All text of the page that is read and can be seen, one text for each block. Leaves nothing in the document. */
export const pageTexts = (): string[] => blocksOf().map(({ text }) => text);

/** Brings the words into view. False where they are gone. Leaves nothing in the document. */
export const leadTo = ({ block: at, start, end, exact }: TextPlace): boolean => {
  const block = blocksOf()[at];
  return block !== undefined && block.text.slice(start, end) === exact && bringIntoView({ block, start, end });
};
