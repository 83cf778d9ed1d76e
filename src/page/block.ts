import type { Block, BlockRole } from '../core/match/mention.js';
import type { BlockContext } from './context.js';
import type { PageMention } from './page-mention.js';

/** True for a text with anything but white space in it. */
export const HAS_WORDS = /\S/;

/** A stretch of a block's text that stands in one node. Offsets in UTF-16 units. */
export interface Piece {
  readonly node: Text;
  /** Where the stretch begins in the node, and in the block. */
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** A run of text without a block border inside, and where it stands in the document. */
export interface PageBlock extends Block {
  role: BlockRole;
  readonly context: BlockContext;
  /** True where all of its text is inside links. */
  readonly linked: boolean;
  /** Where it begins. */
  readonly first: Text;
  readonly from: number;
  /** Empty where nothing was hit. */
  readonly pieces: readonly Piece[];
  /** What was found to be meant here; decided with the whole unit. */
  mentions: readonly PageMention[];
  /** True once its text changed or left the document. */
  gone: boolean;
}

/** The place of the offset in the document; at a border between two nodes, `end` takes the earlier one. Null where nothing stands there. */
export const pointIn = (block: PageBlock, offset: number, end: boolean): { readonly node: Text; readonly offset: number } | null => {
  for (const piece of block.pieces) {
    const inside = offset - piece.start;
    if (inside < 0 || inside > piece.length || (end ? inside === 0 : inside === piece.length)) continue;
    return { node: piece.node, offset: piece.from + inside };
  }
  return null;
};

/** [start, end) of the block as a range; null where the text is no longer in the document. */
export const rangeIn = (block: PageBlock, start: number, end: number): StaticRange | null => {
  const from = pointIn(block, start, false);
  const to = pointIn(block, end, true);
  if (block.gone || from === null || to === null || !from.node.isConnected || !to.node.isConnected) return null;
  if (from.offset > from.node.length || to.offset > to.node.length) return null;
  return new StaticRange({ startContainer: from.node, startOffset: from.offset, endContainer: to.node, endOffset: to.offset });
};
