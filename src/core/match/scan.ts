import type { Hit } from './mention.js';
import { continued, step, type ReadyTable } from './trie.js';
import { createWordReader, mix, type Word, type WordReader } from './word-reader.js';

/** Reads one block of text in pieces and tells which texts of the table stand in it. */
export interface Scanner {
  /** The next piece of the block; a name may go on over the border of two pieces. */
  feed(text: string): void;
  /** Ends the block: its hits by start, then longest first, with UTF-16 offsets into all its pieces joined. Ready for the next block. */
  end(): Hit[];
}

interface Partial {
  state: number;
  start: number;
  exact: number;
}

/** Reads from one root of the table on, and adds to `hits`. */
const createPass = (ready: ReadyTable, root: number, hits: Hit[]): WordReader => {
  let partials: Partial[] = [];

  const accept = (state: number, start: number, end: number, exact: number): void => {
    const to = ready.acceptsFrom[state + 1] ?? 0;
    let entries: number[] | null = null;
    for (let i = ready.acceptsFrom[state] ?? 0; i < to; i += 2) {
      const wanted = ready.accepts[i];
      if (wanted === 0 || wanted === exact) (entries ??= []).push(ready.accepts[i + 1] ?? 0);
    }
    if (entries !== null) hits.push({ start, end, entries });
  };

  const onWord = (word: Word): void => {
    let kept: Partial[] | null = null;
    for (const partial of partials) {
      const next = step(ready, partial.state, continued(word.first, word.gap), continued(word.second, word.gap));
      if (next < 0) continue;
      const exact = mix(mix(partial.exact, word.gap), word.exact);
      (kept ??= []).push({ state: next, start: partial.start, exact });
      accept(next, partial.start, word.end, exact);
    }
    const begun = step(ready, root, word.first, word.second);
    if (begun >= 0) {
      (kept ??= []).push({ state: begun, start: word.start, exact: word.exact });
      accept(begun, word.start, word.end, word.exact);
    }
    if (kept !== null || partials.length > 0) partials = kept ?? [];
  };

  const { feed, reset } = createWordReader(onWord, root > 0);
  return {
    feed,
    reset: () => {
      reset();
      partials = [];
    },
  };
};

/**
 * One pass, whatever the number of names: a trie over word hashes (method and figures: word-token hash trie,
 * the fastest of the designs measured from 200 to 100,000 names). A second one, over letters, where the table asks for it.
 */
export const createScanner = (ready: ReadyTable): Scanner => {
  const hits: Hit[] = [];
  const passes = ready.table.roots.map((root) => createPass(ready, root, hits));
  return {
    feed: (text) => passes.forEach((pass) => pass.feed(text)),
    end: () => {
      passes.forEach((pass) => pass.reset());
      return hits.splice(0).sort((a, b) => a.start - b.start || b.end - a.end);
    },
  };
};
