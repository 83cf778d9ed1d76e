import { classOf, COMBINING, foldOf, INVISIBLE, LONE_WORD, SPACE, WORD } from './fold.js';

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
const SEED = 0x811c9dc5;
const SECOND = 0x9e3779b1;
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
 * No copy of the text is made, so offsets need no map.
 */
export const createWordReader = (onWord: (word: Word) => void): WordReader => {
  const word: Word = { first: SEED, second: SECOND, exact: SEED, gap: GAP_START, start: 0, end: 0 };
  let inWord = false;
  let gap = GAP_START;
  let afterSpace = false;
  let base = 0;

  const begin = (start: number): void => {
    word.first = SEED;
    word.second = SECOND;
    word.exact = SEED;
    word.gap = gap;
    word.start = start;
    gap = GAP_START;
    afterSpace = false;
    inWord = true;
  };

  const add = (code: number, unit: number, end: number): void => {
    word.first = Math.imul(word.first ^ unit, FNV);
    word.second = Math.imul(word.second + unit, SECOND) ^ (word.second >>> 15);
    word.exact = Math.imul(word.exact ^ code, FNV);
    word.end = end;
  };

  const end = (): void => {
    if (!inWord) return;
    inWord = false;
    onWord(word);
  };

  return {
    feed: (text) => {
      const { length } = text;
      for (let i = 0; i < length; i++) {
        const code = text.charCodeAt(i);
        const kind = classOf(code);
        if (kind === WORD) {
          if (!inWord) begin(base + i);
          add(code, foldOf(code), base + i + 1);
        } else if (kind === COMBINING) {
          if (inWord) word.end = base + i + 1;
        } else if (kind === LONE_WORD) {
          end();
          begin(base + i);
          add(code, code, base + i + 1);
          end();
        } else if (kind !== INVISIBLE) {
          end();
          const unit = kind === SPACE ? SPACE_UNIT : foldOf(code);
          if (unit !== SPACE_UNIT || !afterSpace) gap = mix(gap, unit);
          afterSpace = unit === SPACE_UNIT;
        }
      }
      base += length;
    },
    reset: () => {
      end();
      gap = GAP_START;
      afterSpace = false;
      base = 0;
    },
  };
};
