import type { MarkKind } from '../core/mark-kind.js';

declare global {
  interface HighlightRegistry {
    /** Absent from the library's types, and from older browsers. */
    highlightsFromPoint?(x: number, y: number): readonly { readonly ranges: readonly AbstractRange[] }[];
  }
}

/** The names under which one document's marks are registered. */
export type MarkNames = Readonly<Record<MarkKind | 'now', string>>;

/** A page that clears the registry again and again is left alone after this many times. */
const MOST_RETURNS = 3;

/** Our entries in the document's highlight registry. */
export interface Registry {
  add(kind: MarkKind | 'now', range: StaticRange): void;
  delete(kind: MarkKind | 'now', range: StaticRange): void;
  /** Puts back what the page took out, a few times. */
  check(): void;
  end(): void;
}

/**
 * The registry is the page's too: only our own entries are ever named, it is not cleared, and not iterated
 * (which Firefox refuses to a content script anyway).
 */
export const createRegistry = (names: MarkNames): Registry => {
  const ours = new Map<MarkKind | 'now', Highlight>();
  let returns = 0;

  const entry = (kind: MarkKind | 'now'): Highlight => {
    const known = ours.get(kind);
    if (known !== undefined) return known;
    const highlight = new Highlight();
    if (kind === 'now') highlight.priority = 1;
    ours.set(kind, highlight);
    CSS.highlights.set(names[kind], highlight);
    return highlight;
  };

  return {
    add: (kind, range) => void entry(kind).add(range),
    delete: (kind, range) => void ours.get(kind)?.delete(range),
    check: () => {
      const lost = [...ours].filter(([kind, highlight]) => CSS.highlights.get(names[kind]) !== highlight);
      if (lost.length === 0 || returns >= MOST_RETURNS) return;
      returns++;
      for (const [kind, highlight] of lost) CSS.highlights.set(names[kind], highlight);
    },
    end: () => {
      for (const [kind, highlight] of ours) {
        highlight.clear();
        if (CSS.highlights.get(names[kind]) === highlight) CSS.highlights.delete(names[kind]);
      }
      ours.clear();
    },
  };
};
