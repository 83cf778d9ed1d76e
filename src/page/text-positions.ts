import { pointIn } from './block.js';
import { textWalker } from './dom.js';
import type { PageMention } from './page-mention.js';

/** Where a mention stands in a text. */
export interface Position {
  readonly mention: PageMention;
  readonly start: number;
  readonly end: number;
}

/**
 * The mentions' places in `body.textContent`, in UTF-16 units, and that text. All text nodes count, scripts and styles too,
 * as they do in `textContent`. A mention whose text has just left the page is left out.
 */
export const textPositions = (body: Element, mentions: readonly PageMention[]): { readonly text: string; readonly positions: readonly Position[] } => {
  const starts = new Map<Text, number>();
  const texts: string[] = [];
  const walker = textWalker(body);
  let length = 0;
  for (let node = walker.next(); node !== null; node = walker.next()) {
    starts.set(node, length);
    texts.push(node.data);
    length += node.data.length;
  }
  const at = (point: { readonly node: Text; readonly offset: number } | null): number | undefined => {
    const start = point === null ? undefined : starts.get(point.node);
    return start === undefined || point === null ? undefined : start + point.offset;
  };
  const positions = mentions.flatMap((mention): Position[] => {
    const { block } = mention;
    const start = at(pointIn(block, mention.start, false));
    const end = at(pointIn(block, mention.end, true));
    return start === undefined || end === undefined ? [] : [{ mention, start, end }];
  });
  return { text: texts.join(''), positions };
};
