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

/**
 * Reads a text in pieces and calls `onWord` at the end of each word; the same object is handed over each time.
 * Runs of spaces and dashes count as one space. No copy of the text is made, so offsets need no map.
 */
export class WordReader {
  readonly #onWord: (word: Word) => void;
  readonly #word: Word = { first: SEED, second: SECOND, exact: SEED, gap: GAP_START, start: 0, end: 0 };
  #inWord = false;
  #gap = GAP_START;
  #afterSpace = false;
  #at = 0;

  constructor(onWord: (word: Word) => void) {
    this.#onWord = onWord;
  }

  /** Reads the next piece; a word may go on from the piece before. */
  feed(text: string): void {
    const word = this.#word;
    const base = this.#at;
    const length = text.length;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      const kind = classOf(code);
      if (kind === WORD) {
        if (!this.#inWord) this.#begin(base + i);
        const unit = foldOf(code);
        word.first = Math.imul(word.first ^ unit, FNV);
        word.second = Math.imul(word.second + unit, SECOND) ^ (word.second >>> 15);
        word.exact = Math.imul(word.exact ^ code, FNV);
        word.end = base + i + 1;
      } else if (kind === INVISIBLE) {
        continue;
      } else if (kind === COMBINING) {
        if (this.#inWord) word.end = base + i + 1;
      } else if (kind === LONE_WORD) {
        this.end();
        this.#begin(base + i);
        word.first = Math.imul(word.first ^ code, FNV);
        word.second = Math.imul(word.second + code, SECOND);
        word.exact = Math.imul(word.exact ^ code, FNV);
        word.end = base + i + 1;
        this.end();
      } else {
        if (this.#inWord) this.end();
        const unit = kind === SPACE ? SPACE_UNIT : foldOf(code);
        if (unit !== SPACE_UNIT || !this.#afterSpace) this.#gap = mix(this.#gap, unit);
        this.#afterSpace = unit === SPACE_UNIT;
      }
    }
    this.#at = base + length;
  }

  /** Ends the word that is being read, if any. */
  end(): void {
    if (!this.#inWord) return;
    this.#inWord = false;
    this.#onWord(this.#word);
  }

  /** Ends the text; the next piece starts another one at offset 0. */
  reset(): void {
    this.end();
    this.#gap = GAP_START;
    this.#afterSpace = false;
    this.#at = 0;
  }

  #begin(start: number): void {
    const word = this.#word;
    word.first = SEED;
    word.second = SECOND;
    word.exact = SEED;
    word.gap = this.#gap;
    word.start = start;
    this.#gap = GAP_START;
    this.#afterSpace = false;
    this.#inWord = true;
  }
}
