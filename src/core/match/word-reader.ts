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
 * With `letters`, each letter is a word. No copy of the text is made, so offsets need no map. The loop works on local numbers: it runs once for each character of a page.
 */
export const createWordReader = (onWord: (word: Word) => void, letters: boolean): WordReader => {
  const word: Word = { first: SEED, second: SECOND, exact: SEED, gap: GAP_START, start: 0, end: 0 };
  let inWord = false;
  let gap = GAP_START;
  let afterSpace = false;
  let base = 0;

  const finish = (): void => {
    inWord = false;
    onWord(word);
  };

  const begin = (start: number): void => {
    word.first = word.exact = SEED;
    word.second = SECOND;
    word.gap = gap;
    word.start = start;
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
        const lone = kind === LONE_WORD || (letters && kind === WORD);
        if (inWord && kind !== WORD && kind !== INVISIBLE && kind !== COMBINING) finish();
        if (kind === WORD || lone) {
          // A word that the piece before broke off goes on; any other begins here.
          if (!inWord) begin(base + i);
          let { first, second, exact } = word;
          let end = i;
          do {
            if (kind === WORD || lone) {
              const unit = unitIn(info);
              first = Math.imul(first ^ unit, FNV);
              second = Math.imul(second + unit, SECOND) ^ (second >>> 15);
              exact = Math.imul(exact ^ code, FNV);
            }
            i++;
            if (kind !== INVISIBLE) end = i;
            if (lone || i === length) break;
            code = text.charCodeAt(i);
            info = infoOf(code);
            kind = classIn(info);
          } while (kind === WORD || kind === INVISIBLE || kind === COMBINING);
          word.first = first;
          word.second = second;
          word.exact = exact;
          word.end = base + end;
          if (lone) finish();
          continue;
        }
        i++;
        if (kind === COMBINING) {
          if (inWord) word.end = base + i;
        } else if (kind !== INVISIBLE) {
          const unit = unitIn(info);
          if (unit !== SPACE_UNIT || !afterSpace) gap = mix(gap, unit);
          afterSpace = unit === SPACE_UNIT;
        }
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
