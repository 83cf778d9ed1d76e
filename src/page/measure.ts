import { rangeIn } from './block.js';
import type { PageStretch } from './page-mention.js';

/** A rectangle in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

let ruler: Range | null = null;

/**
 * Where the words stand now, one rectangle for each line; empty where they are not laid out. Forces layout.
 * One range measures everything: each live range would slow every later change of the page.
 */
export const rectsOf = ({ block, start, end }: PageStretch): readonly Rect[] => {
  const range = rangeIn(block, start, end);
  if (range === null) return [];
  ruler ??= document.createRange();
  ruler.setStart(range.startContainer, range.startOffset);
  ruler.setEnd(range.endContainer, range.endOffset);
  const rects = [...ruler.getClientRects()].filter((rect) => rect.width > 0 && rect.height > 0);
  ruler.setStart(document, 0);
  ruler.collapse(true);
  return rects;
};

/** True where the point is on or right beside the rectangle. */
export const isOn = ({ left, top, right, bottom }: Rect, x: number, y: number): boolean => x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
