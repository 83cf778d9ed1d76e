import type { PageMention } from '../../src/page/page-mention.js';
import { pointIn } from '../../src/page/block.js';

export interface Label {
  readonly text: string;
  readonly entity: string;
  readonly form?: 'name' | 'short' | 'cut' | 'nominal';
  readonly paragraph: number;
  readonly occurrence: number;
}

export interface Labels {
  readonly id: string;
  readonly group: 'story' | 'other-intrusion' | 'front-page' | 'unrelated';
  readonly gate: { readonly open: boolean; readonly units?: readonly number[] };
  readonly mentions: readonly Label[];
  readonly adjectives: readonly Label[];
  readonly traps: readonly Label[];
}

/** A stretch of the body's text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
}

const BLOCKS = 'article h1, article h2, article p, article li, article figcaption';

/** Where each text node begins in the text of the body. */
const textStarts = (): Map<Node, number> => {
  const starts = new Map<Node, number>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    starts.set(node, at);
    at += node.nodeValue?.length ?? 0;
  }
  return starts;
};

/** The text as labels count it: no soft hyphens, one space for any white space; and where each of its characters stands. */
const normalised = (text: string): { readonly text: string; readonly at: readonly number[] } => {
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i] ?? '';
    const space = /\s/.test(unit);
    if (unit === '\u00ad' || (space && out.endsWith(' '))) continue;
    out += space ? ' ' : unit;
    at.push(i);
  }
  return { text: out, at: [...at, text.length] };
};

const occurrenceOf = (text: string, wanted: string, occurrence: number): number => {
  let at = -1;
  for (let i = 0; i <= occurrence; i++) at = text.indexOf(wanted, at + 1);
  return at;
};

/** Labels and mentions of the document as it is, in one measure. */
export const createMeasure = (
  group: Labels['group'],
): { of(label: Label): Stretch; found(mention: PageMention): Stretch; blockAt(stretch: Stretch): number } => {
  const starts = textStarts();
  const blocks = [...document.querySelectorAll(group === 'front-page' ? '[data-block]' : BLOCKS)];
  const spans = blocks.map((block) => {
    const first = document.createTreeWalker(block, NodeFilter.SHOW_TEXT).nextNode();
    const start = first === null ? 0 : (starts.get(first) ?? 0);
    return { start, end: start + (block.textContent?.length ?? 0) };
  });
  return {
    of: ({ text, entity, paragraph, occurrence }) => {
      const shape = normalised(blocks[paragraph]?.textContent ?? '');
      const from = occurrenceOf(shape.text, text, occurrence);
      if (from < 0) throw new Error(`no "${text}" in block ${paragraph}`);
      const base = spans[paragraph]?.start ?? 0;
      return { start: base + (shape.at[from] ?? 0), end: base + (shape.at[from + text.length - 1] ?? 0) + 1, entity };
    },
    found: ({ block, start, end, entity }) => {
      const [from, to] = [pointIn(block, start, false), pointIn(block, end, true)];
      const place = (point: typeof from): number => (point === null ? 0 : (starts.get(point.node) ?? 0) + point.offset);
      return { start: place(from), end: place(to), entity: entity.id.split(':')[1] ?? '' };
    },
    blockAt: ({ start }) => spans.findIndex((span) => start >= span.start && start < span.end),
  };
};

/** True where two stretches share at least half of the shorter one. */
export const sameStretch = (a: Stretch, b: Stretch): boolean =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) * 2 >= Math.min(a.end - a.start, b.end - b.start) &&
  Math.min(a.end, b.end) > Math.max(a.start, b.start);
