import type { PageBlock } from './block.js';
import { isVisible, topOf } from './dom.js';
import type { OwnText } from './spot.js';
import { walk } from './walk.js';

/** A hostile page has text without end; what goes beyond this is cut off, and ends in an ellipsis. */
const MOST = 500_000;

/** True where the text begins above the middle of the viewport. */
const isReached = ({ blocks: [first] }: OwnText): boolean =>
  first !== undefined && isVisible(first.context.element) && topOf(first.context.element) < innerHeight / 2;

/** The blocks of the text about the incident (a runtime id); of several texts, of the one under the reader's eyes. Empty where there is none. */
export const blocksAbout = (texts: readonly OwnText[], incident: unknown): readonly PageBlock[] => {
  const about = texts.filter(({ stories }) => stories.some((story) => story.open && story.incident === incident));
  return (about.findLast(isReached) ?? about[0])?.blocks ?? [];
};

/**
 * The blocks of a text with all of their words, read anew from the page: while it was scanned, only those with a hit kept theirs.
 * Without those that are changing right now; empty where the page no longer agrees with what was scanned.
 */
export const wholeBlocks = (blocks: readonly PageBlock[], plain: boolean): PageBlock[] => {
  const known = blocks.filter(({ gone }) => !gone);
  const found: PageBlock[] = [];
  let room = MOST;
  const reading = walk({ root: document.documentElement, only: false, plain }, null, (block) => {
    const same = known[found.length];
    if (same?.first !== block.first || same.from !== block.from || room < 0) return;
    room -= block.length;
    const text = room < 0 ? `${block.text.slice(0, room)}…` : block.text;
    found.push({ ...block, text, role: same.role, mentions: same.mentions });
  });
  // In one go: nothing can change in between.
  while (reading.next().done !== true);
  return room < 0 || found.length === known.length ? found : [];
};

/** True where the words of the block still stand where they stood. */
export const isUnchanged = ({ text, pieces }: PageBlock): boolean =>
  pieces.every(({ node, from, start, length }) => node.data.startsWith(text.slice(start, start + length), from));
