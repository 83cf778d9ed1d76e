import type { Rect } from './measure.js';

/** What the place of a card depends on. All lengths in CSS pixels, rectangles in the viewport. */
export interface Layout {
  /** One rectangle for each line of the mention, and the one of them that the card belongs to. */
  readonly lines: readonly Rect[];
  readonly line: Rect;
  /** The card at its natural size. */
  readonly card: { readonly width: number; readonly height: number };
  readonly view: { readonly width: number; readonly height: number };
  readonly direction: 'ltr' | 'rtl';
}

export interface Placed {
  readonly left: number;
  readonly top: number;
  /** Free height on the chosen side: the card may be no taller. */
  readonly room: number;
  readonly side: 'below' | 'above';
}

/** Between mark and card, between card and the edge of the window, and the least height that a card is given. */
const GAP = 6;
const EDGE = 8;
const LEAST_ROOM = 200;
const MOST_HEIGHT = 560;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/**
 * Places a card at its mention: below it, or above where it does not fit below and there is more room; start edges aligned,
 * pushed in from the window's edges. It covers the mention only in a window with less room than a card needs.
 */
export const placeCard = ({ lines, line, card, view, direction }: Layout): Placed => {
  const top = Math.min(line.top, ...lines.map((rect) => rect.top));
  const bottom = Math.max(line.bottom, ...lines.map((rect) => rect.bottom));
  const below = view.height - EDGE - bottom - GAP;
  const above = top - GAP - EDGE;
  const height = Math.min(card.height, MOST_HEIGHT);
  const side = below >= height || below >= above ? 'below' : 'above';
  const free = side === 'below' ? below : above;
  const room = Math.min(clamp(free, LEAST_ROOM, MOST_HEIGHT), view.height - 2 * EDGE);
  const taken = Math.min(height, room);
  const start = direction === 'rtl' ? line.right - card.width : line.left;
  return {
    left: clamp(start, EDGE, Math.max(EDGE, view.width - EDGE - card.width)),
    top: clamp(side === 'below' ? bottom + GAP : top - GAP - taken, EDGE, Math.max(EDGE, view.height - EDGE - taken)),
    room,
    side,
  };
};
