import { isElement, isText, lastChildOf, parentOf, previousOf, tagOf } from './dom.js';
import { flowOf } from './tags.js';
import { HAS_WORDS } from './block.js';

/** What stands between two texts of one block: nothing that shows, something that is no text, or the end of a paragraph. */
export type Seam = 'joined' | 'object' | 'broken';

// More nodes than this between two texts: no name goes across.
const MOST_STEPS = 500;

const raised = (tag: string): boolean => tag === 'sup' || tag === 'sub';

/** A span may be set as a block; a drop cap floats, and still begins its word. Asked only where two words would touch. */
const setApart = (element: Element): boolean => {
  const { display, cssFloat } = getComputedStyle(element);
  return cssFloat === 'none' && display !== 'inline' && display !== 'contents' && !display.startsWith('ruby');
};

/** Finds the seam between `earlier` and `later`, which follows it in one block. `touching`: a letter stands on both sides of it. */
export const seamOf = (earlier: Text, later: Text, touching: boolean): Seam => {
  let object = false;
  let at: Node = later;
  /** Passes into or out of an inline element. */
  const passes = (element: Element): boolean => {
    const tag = tagOf(element);
    if (flowOf(tag) !== 'inline') return false;
    if (raised(tag) || (touching && setApart(element))) object = true;
    return true;
  };
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    let before = previousOf(at);
    if (before === null) {
      const parent = parentOf(at);
      if (!isElement(parent) || !passes(parent)) return 'broken';
      at = parent;
      continue;
    }
    while (isElement(before)) {
      const flow = flowOf(tagOf(before));
      if (flow === 'block') return 'broken';
      if (flow === 'object') object = true;
      const last: Node | null = flow === 'inline' && passes(before) ? lastChildOf(before) : null;
      if (last === null) break;
      before = last;
    }
    if (before === earlier) return object ? 'object' : 'joined';
    // Text that is seen and not read, such as an icon's.
    if (isText(before) && HAS_WORDS.test(before.data)) object = true;
    at = before;
  }
  return 'broken';
};
