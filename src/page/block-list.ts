import type { PageBlock } from './block.js';

/** The blocks of a page in document order, found again by their elements. */
export interface BlockList {
  /** Knows a block that was read just now by its element, so that it can be dropped before it is added. */
  meet(block: PageBlock): void;
  /** Puts blocks that were met, given in document order, into their places. */
  add(fresh: readonly PageBlock[]): void;
  /** Lets go of the text that stands directly in the element. True where something had been hit in it. */
  drop(element: Element): boolean;
  /** The same for everything inside `root`, itself included. */
  dropBelow(root: Node): boolean;
  /** True where text stands directly in the element. */
  has(element: Element): boolean;
  all(): readonly PageBlock[];
}

const comesAfter = (a: PageBlock, b: PageBlock): boolean =>
  a.first === b.first ? a.from > b.from : (b.first.compareDocumentPosition(a.first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Where `block` belongs among `blocks`. */
const placeFor = (blocks: readonly PageBlock[], block: PageBlock): number => {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = blocks[middle];
    if (other !== undefined && comesAfter(block, other)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * An empty list; `gone` is told of blocks at the moment they are dropped. They are swept out at the next look at the whole list,
 * so that a removal costs no more than what it removes.
 */
export const createBlockList = (gone: (blocks: readonly PageBlock[]) => void): BlockList => {
  let blocks: PageBlock[] = [];
  let swept = true;
  const byElement = new WeakMap<Node, PageBlock[]>();

  const sweep = (): PageBlock[] => {
    if (!swept) blocks = blocks.filter((block) => !block.gone);
    swept = true;
    return blocks;
  };

  const drop = (element: Node): boolean => {
    const found = byElement.get(element);
    if (found === undefined) return false;
    byElement.delete(element);
    for (const block of found) block.gone = true;
    swept = false;
    gone(found);
    return found.some((block) => block.hits.length > 0);
  };

  return {
    drop,
    dropBelow: (root) => {
      let any = drop(root);
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) any = drop(node) || any;
      return any;
    },
    has: (element) => byElement.has(element),
    meet: (block) => {
      const { element } = block.context;
      const known = byElement.get(element);
      if (known === undefined) byElement.set(element, [block]);
      else known.push(block);
    },
    add: (met) => {
      const fresh = met.filter((block) => !block.gone);
      const [first] = fresh;
      const last = fresh.at(-1);
      if (first === undefined || last === undefined) return;
      const list = sweep();
      const at = placeFor(list, first);
      if (at === placeFor(list, last)) blocks = list.toSpliced(at, 0, ...fresh);
      else for (const block of fresh) list.splice(placeFor(list, block), 0, block);
    },
    all: sweep,
  };
};
