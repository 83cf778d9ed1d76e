import type { Clip, PageSurface } from './drive/driver.js';
import { until } from './drive/wait.js';

/** Where words are marked on the screen: their first line, in CSS pixels of the viewport; null where they are not marked there. */
const spotOf = (words: string | null): { x: number; y: number; width: number; height: number } | null => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
  for (const highlight of CSS.highlights.values()) {
    for (const part of highlight) {
      const range = document.createRange();
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      if (words !== null && plain(range.toString()) !== plain(words)) continue;
      const { x, y, width, height } = range.getClientRects()[0] ?? new DOMRect();
      if (width > 0 && x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight) return { x, y, width, height };
    }
  }
  return null;
};

/** True once anything on the screen is marked; false when that does not happen within `ms` milliseconds. */
export const somethingMarked = async (page: PageSurface, ms: number): Promise<boolean> => {
  try {
    await until('a mark on the screen', () => page.run(spotOf, null), ms);
    return true;
  } catch {
    // Nothing to mark in the first screenful is an answer, too.
    return false;
  }
};

/** Waits until these words are marked on the screen and gives where. */
export const markedSpot = (page: PageSurface, words: string): Promise<Clip> =>
  until(`"${words}" is marked on the screen`, () => page.run(spotOf, words), 5_000);
