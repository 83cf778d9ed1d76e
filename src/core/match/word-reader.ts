import { classIn, COMBINING, infoOf, INVISIBLE, LONE_WORD, unitIn, WORD } from './fold.js';

/** One word of a text: hashes of its folded and exact spelling, of what stands before it, and UTF-16 offsets. */
export interface Word {
  first: number;
  second: number;
  exact: number;
  gap: number;
  start: number;
  end: number;
}

const FNV = 0x01000193;
// As signed numbers: an engine keeps 32-bit integers apart from all others, and the first value decides.
const SEED = 0x811c9dc5 | 0;
const SECOND = 0x9e3779b1 | 0;
const GAP_START = 17;
const SPACE_UNIT = 32;

/** Adds one unit to a hash (FNV-1a on 16-bit units). */
export const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, FNV);

/** Reads a text in pieces. */
export interface WordReader {
  /** Reads the next piece; a word may go on from the piece before. */
  feed(text: string): void;
  /** Ends the text; the next piece starts another one at offset 0. */
  reset(): void;
}

/**
 * Calls `onWord` at the end of each word; the same object is handed over each time. Runs of spaces and dashes count as one space.
 * No copy of the text is made, so offsets need no map. The loop works on local numbers: it runs once for each character of a page.
 */
export const createWordReader = (onWord: (word: Word) => void): WordReader => {
  const word: Word = { first: SEED, second: SECOND, exact: SEED, gap: GAP_START, start: 0, end: 0 };
  let inWord = false;
  let gap = GAP_START;
  let afterSpace = false;
  let base = 0;

  const finish = (): void => {
    inWord = false;
    onWord(word);
  };

  /** Notes a word that ended inside a piece. */
  const whole = (first: number, second: number, exact: number, start: number, end: number): void => {
    word.first = first;
    word.second = second;
    word.exact = exact;
    word.gap = gap;
    word.start = start;
    word.end = end;
    gap = GAP_START;
    afterSpace = false;
    inWord = true;
  };

  return {
    feed: (text) => {
      const { length } = text;
      for (let i = 0; i < length;) {
        let code = text.charCodeAt(i);
        let info = infoOf(code);
        let kind = classIn(info);
        if (kind === WORD) {
          // A word that the piece before broke off goes on; any other begins here.
          let first = inWord ? word.first : SEED;
          let second = inWord ? word.second : SECOND;
          let exact = inWord ? word.exact : SEED;
          const start = inWord ? word.start : base + i;
          if (inWord) gap = word.gap;
          let end = i;
          do {
            if (kind === WORD) {
              const unit = unitIn(info);
              first = Math.imul(first ^ unit, FNV);
              second = Math.imul(second + unit, SECOND) ^ (second >>> 15);
              exact = Math.imul(exact ^ code, FNV);
            }
            i++;
            if (kind !== INVISIBLE) end = i;
            if (i === length) break;
            code = text.charCodeAt(i);
            info = infoOf(code);
            kind = classIn(info);
          } while (kind === WORD || kind === INVISIBLE || kind === COMBINING);
          whole(first, second, exact, start, base + end);
          continue;
        }
        i++;
        if (kind === INVISIBLE) continue;
        if (kind === COMBINING) {
          if (inWord) word.end = base + i;
          continue;
        }
        if (inWord) finish();
        if (kind === LONE_WORD) {
          whole(Math.imul(SEED ^ code, FNV), Math.imul(SECOND + code, SECOND), Math.imul(SEED ^ code, FNV), base + i - 1, base + i);
          finish();
          continue;
        }
        const unit = unitIn(info);
        if (unit !== SPACE_UNIT || !afterSpace) gap = mix(gap, unit);
        afterSpace = unit === SPACE_UNIT;
      }
      base += length;
    },
    reset: () => {
      if (inWord) finish();
      gap = GAP_START;
      afterSpace = false;
      base = 0;
    },
  };
};
