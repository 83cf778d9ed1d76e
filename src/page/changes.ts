import { HAS_WORDS } from './block.js';
import type { BlockList } from './block-list.js';
import { createContexts, type Contexts } from './context.js';
import { isConnected, isElement, isText, parentOf, tagOf } from './dom.js';
import { flowOf } from './tags.js';

/** One part of the page that has to be read again. */
export interface Change {
  readonly element: Element;
  /** True where only the text that stands directly in the element changed. */
  readonly only: boolean;
  /** The block to blame if this goes on and on; null where something was merely added. */
  readonly ticker: Element | null;
}

/** What a batch of mutation records means for the text. */
export interface Changes {
  readonly parts: readonly Change[];
  /** True where text left the page, or the title changed: nothing to read, but to decide again. */
  readonly stale: boolean;
  /** True where the document got another root element (`document.open`), which takes all listeners with it. */
  readonly newRoot: boolean;
}

const MUST_READ = ['hidden', 'aria-hidden', 'contenteditable'];

/** What is to be observed. */
export const OBSERVED: MutationObserverInit = { childList: true, characterData: true, subtree: true, attributes: true, attributeFilter: MUST_READ };

const isTitle = (node: Node | null): boolean => isElement(node) && tagOf(node) === 'title';

/** True for a node that changes the text of the block it stands in. */
const isInlineText = (node: Node): boolean => {
  if (!isElement(node)) return isText(node) && HAS_WORDS.test(node.data);
  const flow = flowOf(tagOf(node));
  return flow === 'inline' || flow === 'object';
};

/** The blocks inside an inline element, as in a link around a whole teaser. */
const blocksIn = (element: Element): Element[] => {
  const found: Element[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
  let node = walker.nextNode();
  while (node !== null) {
    if (isElement(node) && flowOf(tagOf(node)) === 'block') {
      found.push(node);
      node = walker.nextSibling();
    } else node = walker.nextNode();
  }
  return found;
};

/**
 * Finds what a batch of mutations touched, and takes the blocks that are no longer true out of the list, at once.
 * `ignored` is our own host.
 */
export const readChanges = (records: readonly MutationRecord[], list: BlockList, plain: boolean, ignored: (node: Node) => boolean): Changes => {
  const contextOf: Contexts = createContexts(plain);
  const parts: Change[] = [];
  let stale = false;
  let newRoot = false;

  const textOf = (node: Node | null): void => {
    const context = contextOf(node);
    if (context === null) return;
    const { element } = context.block;
    if (list.drop(element)) stale = true;
    if (context.closed === null) parts.push({ element, only: true, ticker: element });
  };

  const treeOf = (element: Element, ticker: Element | null): void => {
    if (list.dropBelow(element)) stale = true;
    if (!isConnected(element) || ignored(element)) return;
    const inline = flowOf(tagOf(element)) === 'inline';
    if (inline) textOf(parentOf(element));
    if (contextOf(element)?.closed !== null) return;
    for (const root of inline ? blocksIn(element) : [element]) parts.push({ element: root, only: false, ticker });
  };

  const childrenOf = ({ target, addedNodes, removedNodes }: MutationRecord): void => {
    const block = contextOf(target)?.block.element ?? null;
    const replaced = removedNodes.length > 0 ? block : null;
    if (target === document) newRoot = true;
    for (const node of removedNodes) if (isElement(node) && list.dropBelow(node)) stale = true;
    for (const node of addedNodes) if (isElement(node)) treeOf(node, replaced);
    const nodes = [...addedNodes, ...removedNodes].filter((node) => !ignored(node));
    if (block !== null && nodes.length > 0 && (list.has(block) || nodes.some(isInlineText))) textOf(target);
  };

  for (const record of records) {
    const { type, target } = record;
    if (isTitle(target) || isTitle(parentOf(target))) stale = true;
    if (type === 'characterData') textOf(parentOf(target));
    else if (type === 'attributes' && isElement(target)) treeOf(target, target);
    else if (type === 'childList') childrenOf(record);
  }
  return { parts, stale, newRoot };
};
