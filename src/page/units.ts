import type { PageBlock } from './block.js';
import { holds } from './dom.js';

/** A text of its own: an article, a teaser, a comment, the page. */
export interface Unit {
  /** What makes it one; the same as long as that stays. */
  readonly key: object;
  /** True for what only leads to another text, or stands beside the page's own. */
  readonly beside: boolean;
  readonly blocks: readonly PageBlock[];
}

/** A box with more text than this is no teaser. */
const TEASER_LENGTH = 600;

/** Stands for the text before any heading, where a page has neither article nor main part. */
const PAGE = {};

const isTitled = (block: PageBlock): boolean => block.context.level > 0;

/** The neighbours of `blocks[at]` inside `box`, as [from, to); null where the box holds more text than a teaser does. */
const teaserAround = (blocks: readonly PageBlock[], at: number, box: Element): [from: number, to: number] | null => {
  const inside = (index: number): number | null => {
    const block = blocks[index];
    return block !== undefined && holds(box, block.context.element) ? block.length : null;
  };
  let from = at;
  let to = at + 1;
  let length = inside(at) ?? 0;
  for (let more = inside(from - 1); more !== null; more = inside(from - 1)) {
    from--;
    if ((length += more) >= TEASER_LENGTH) return null;
  }
  for (let more = inside(to); more !== null; more = inside(to)) {
    to++;
    if ((length += more) >= TEASER_LENGTH) return null;
  }
  return length < TEASER_LENGTH ? [from, to] : null;
};

/** For each block that belongs to a teaser, the element that makes it one. */
const teasersOf = (blocks: readonly PageBlock[]): Map<PageBlock, Element> => {
  const teasers = new Map<PageBlock, Element>();
  const titled = new Set<Element>();
  blocks.forEach((block, at) => {
    const { context } = block;
    const firstTitle = isTitled(block) && context.article && context.zone !== null && !titled.has(context.zone);
    if (firstTitle && context.zone !== null) titled.add(context.zone);
    if (!block.linked || firstTitle || teasers.has(block)) return;
    const box = isTitled(block) && context.up?.up != null && context.up.element !== context.zone ? context.up.element : null;
    const range = box === null ? null : teaserAround(blocks, at, box);
    if (box === null || range === null) teasers.set(block, context.element);
    else for (const member of blocks.slice(...range)) teasers.set(member, box);
  });
  return teasers;
};

/**
 * Parts the blocks of a page, given in document order, into units, and gives each block its role in its unit.
 * An article is one, the main part is one, each thing beside them is one; elsewhere a heading begins one, up to the next of its rank.
 */
export const unitsOf = (blocks: readonly PageBlock[]): Unit[] => {
  const teasers = teasersOf(blocks);
  const units = new Map<object, PageBlock[]>();
  let section: { readonly key: object; readonly level: number } = { key: PAGE, level: 7 };

  const keyOf = (block: PageBlock): object => {
    const { context } = block;
    const teaser = teasers.get(block);
    if (teaser !== undefined) return teaser;
    if (context.aside) return context.item ?? context.element;
    if (context.zone !== null) return context.zone;
    if (isTitled(block) && context.level <= section.level) section = { key: context.element, level: context.level };
    return section.key;
  };

  for (const block of blocks) {
    const key = keyOf(block);
    const unit = units.get(key);
    const titles = block.context.level === 1 && unit?.some((earlier) => earlier.role === 'title') !== true;
    block.role = titles ? 'title' : block.context.role;
    if (unit === undefined) units.set(key, [block]);
    else unit.push(block);
  }
  const isBeside = (block: PageBlock | undefined): boolean => block !== undefined && (block.context.aside || teasers.has(block));
  return [...units].map(([key, members]) => ({ key, beside: isBeside(members[0]), blocks: members }));
};
