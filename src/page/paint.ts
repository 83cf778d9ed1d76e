import { rangeIn, type PageBlock } from './block.js';
import { createNear } from './near.js';
import { isOn, rectsOf } from './measure.js';
import type { PageMention, PageStretch } from './page-mention.js';
import { createRegistry, type MarkNames, type Registry } from './registry.js';

/** Every registered range costs each frame in which something changes, 15 µs near the viewport; no more than these at a time. */
const MOST_RANGES = 150;

/** Draws the marks. Nothing is written to the page's own nodes. */
export interface Painter {
  /** What is to be marked, in document order. */
  show(mentions: readonly PageMention[]): void;
  /** Takes the marks off these blocks at once. */
  drop(blocks: readonly PageBlock[]): void;
  /** The words that stand out, or none. */
  now(words: PageStretch | null): void;
  /** The mention whose mark is drawn at the point. */
  at(x: number, y: number): PageMention | null;
}

/**
 * `dress` gives the names of the marks' sheet in this document, or null where it could not be had; it is asked at the first mark.
 * Ranges are made only for what is near the viewport. All is gone once the signal is aborted.
 */
export const createPainter = (dress: () => Promise<MarkNames | null>, signal: AbortSignal): Painter => {
  let wanted: readonly PageMention[] = [];
  let registry: Registry | null = null;
  let asked = false;
  let crowded = false;
  let framed = false;
  const drawn = new Map<PageMention, StaticRange>();
  const drawnBy = new Map<AbstractRange, PageMention>();
  let now: { readonly words: PageStretch; readonly range: StaticRange } | null = null;

  const erase = (mention: PageMention, range: StaticRange): void => {
    registry?.delete(mention.entity.mark, range);
    drawn.delete(mention);
    drawnBy.delete(range);
  };

  /** Those near the viewport; where there are too many, those from its top edge on. */
  const choose = (): readonly PageMention[] => {
    const close = wanted.filter((mention) => near.has(mention.block.context.element));
    crowded = close.length > MOST_RANGES;
    if (!crowded) return close;
    let low = 0;
    let high = close.length - MOST_RANGES;
    while (low < high) {
      const middle = (low + high) >> 1;
      const mention = close[middle];
      const bottom = mention === undefined ? undefined : rectsOf(mention).at(-1)?.bottom;
      if (bottom !== undefined && bottom < -innerHeight / 2) low = middle + 1;
      else high = middle;
    }
    return close.slice(low, low + MOST_RANGES);
  };

  const draw = (): void => {
    if (registry === null || signal.aborted) return;
    const chosen = new Set(choose());
    for (const [mention, range] of drawn) if (!chosen.has(mention)) erase(mention, range);
    for (const mention of chosen) {
      if (drawn.has(mention)) continue;
      const range = rangeIn(mention.block, mention.start, mention.end);
      if (range === null) continue;
      registry.add(mention.entity.mark, range);
      drawn.set(mention, range);
      drawnBy.set(range, mention);
    }
    registry.check();
  };

  const near = createNear(draw, signal);

  // Elements come and go by themselves; what a very long one shows changes only by scrolling.
  const onScroll = (): void => {
    if (!crowded || framed) return;
    framed = true;
    requestAnimationFrame(() => {
      framed = false;
      draw();
    });
  };
  addEventListener('scroll', onScroll, { capture: true, passive: true, signal });

  signal.addEventListener('abort', () => {
    registry?.end();
    drawn.clear();
    drawnBy.clear();
  });

  const ask = async (): Promise<void> => {
    asked = true;
    const names = await dress();
    if (names === null || signal.aborted) return;
    registry = createRegistry(names);
    if (now !== null) registry.add('now', now.range);
    draw();
  };

  const setNow = (words: PageStretch | null): void => {
    if (now !== null) registry?.delete('now', now.range);
    const range = words === null ? null : rangeIn(words.block, words.start, words.end);
    now = words === null || range === null ? null : { words, range };
    if (range === null) return;
    registry?.add('now', range);
    // A page whose marks are all hidden by rules has not asked for its sheet yet.
    if (!asked) void ask();
  };

  const atPoint = (x: number, y: number): PageMention | null => {
    const found = CSS.highlights.highlightsFromPoint?.(x, y);
    if (found !== undefined) return found.flatMap(({ ranges }) => ranges.flatMap((range) => drawnBy.get(range) ?? []))[0] ?? null;
    // Browsers without it tell the place in the text.
    const caret = document.caretPositionFromPoint(x, y);
    if (caret === null) return null;
    for (const [mention, range] of drawn) {
      const after = caret.offsetNode !== range.startContainer || caret.offset >= range.startOffset;
      const before = caret.offsetNode !== range.endContainer || caret.offset <= range.endOffset;
      if (after && before && mention.block.pieces.some((piece) => piece.node === caret.offsetNode)) return mention;
    }
    return null;
  };

  return {
    show: (mentions) => {
      wanted = mentions;
      near.watch(new Set(mentions.map((mention) => mention.block.context.element)));
      if (mentions.length > 0 && !asked) void ask();
      draw();
    },
    drop: (blocks) => {
      for (const block of blocks) {
        for (const mention of block.mentions) {
          const range = drawn.get(mention);
          if (range !== undefined) erase(mention, range);
          if (now?.words === mention) setNow(null);
        }
      }
    },
    now: setNow,
    at: (x, y) => {
      const found = atPoint(x, y);
      return found !== null && rectsOf(found).some((rect) => isOn(rect, x, y)) ? found : null;
    },
  };
};
