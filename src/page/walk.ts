import { createScanner } from '../core/match/scan.js';
import type { ReadyTable } from '../core/match/trie.js';
import { HAS_WORDS, type PageBlock } from './block.js';
import { createContexts, type BlockContext, type Context } from './context.js';
import { holds, textWalker } from './dom.js';
import { Run } from './run.js';
import { seamOf, type Seam } from './seam.js';

/** What to read: everything below `root`, or, with `only`, no more than the text that stands directly in that block. */
export interface Walk {
  readonly root: Element;
  readonly only: boolean;
  /** True for a plain-text document, where blank lines part the paragraphs. */
  readonly plain: boolean;
}

/** The page took away the place at which a walk had paused. */
export class LostPlace extends Error {}

const NODES_PER_STEP = 16;
const CHUNK = 16_384;

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{N}]/u;
const BLANK_LINE = /\n[^\S\n]*\n\s*/g;

/** The paragraphs of a plain text, as [from, to); the first is empty where it begins with a blank line. */
const paragraphsOf = (text: string): [from: number, to: number][] => {
  const found: [number, number][] = [];
  let from = 0;
  for (const gap of text.matchAll(BLANK_LINE)) {
    found.push([from, gap.index]);
    from = gap.index + gap[0].length;
  }
  return [...found, [from, text.length]];
};

/**
 * Reads the page's text in document order and scans it; each block is handed to `found` as it ends. Without a table nothing is
 * scanned, and every block keeps its words. Yields where the caller may look at the clock. Throws LostPlace.
 */
export function* walk({ root, only, plain }: Walk, table: ReadyTable | null, found: (block: PageBlock) => void): Generator<void, void> {
  const contextOf = createContexts(plain);
  if (contextOf(root)?.closed !== null) return;
  const scanner = table === null ? null : createScanner(table);
  const walker = textWalker(root);
  let run: Run | null = null;
  let blanks: Text[] = [];

  /** The outermost element around a text that is not to be read here. */
  const passedOver = ({ closed, block }: Context): Element | null => {
    if (closed !== null || !only || block.element === root) return closed;
    let outer = block;
    while (outer.up !== null && outer.up.element !== root) outer = outer.up;
    return outer.element;
  };

  const seamBefore = (node: Text, { last }: Run): Seam => {
    const touching = blanks.length === 0 && ENDS_IN_WORD.test(last.data.slice(-2)) && BEGINS_WITH_WORD.test(node.data.slice(0, 2));
    return seamOf(last, node, touching);
  };

  const begin = (before: Run | null, block: BlockContext, node: Text, from: number): Run => {
    if (before !== null) found(before.end());
    return new Run(block, node, from, scanner);
  };

  let nodes = 0;
  for (let node = walker.next(); node !== null;) {
    if (++nodes % NODES_PER_STEP === 0) {
      yield;
      if (!holds(root, node)) throw new LostPlace();
    }
    const { data, parentNode } = node;
    if (!HAS_WORDS.test(data)) {
      if (run !== null) blanks.push(node);
      node = walker.next();
      continue;
    }
    const context = contextOf(parentNode);
    const outer = context === null ? null : passedOver(context);
    if (context === null || outer !== null) {
      node = outer === null ? walker.next() : walker.past(outer);
      continue;
    }

    const { block, linked } = context;
    const seam = run?.context.element === block.element ? seamBefore(node, run) : 'broken';
    if (run === null || seam === 'broken') run = begin(run, block, node, 0);
    if (seam === 'object') run.object();
    for (const blank of blanks) if (seam === 'joined' && contextOf(blank.parentNode)?.closed === null) run.add(blank, 0, blank.data, true);
    blanks = [];
    for (const [from, to] of plain ? paragraphsOf(data) : [[0, data.length] as const]) {
      if (from > 0) run = begin(run, block, node, from);
      for (let at = from; at < to; at += CHUNK) {
        if (at > from) yield;
        run.add(node, at, data.slice(at, Math.min(at + CHUNK, to)), linked);
      }
    }
    if (data.length > CHUNK && !holds(root, node)) throw new LostPlace();
    node = walker.next();
  }
  if (run !== null) found(run.end());
}
