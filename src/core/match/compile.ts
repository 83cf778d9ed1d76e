import type { TableEntry } from './table.js';
import { continued } from './trie.js';
import { createWordReader, mix } from './word-reader.js';

interface Token {
  readonly first: number;
  readonly second: number;
  readonly exact: number;
  readonly gap: number;
}

const tokensOf = (text: string, letters: boolean): Token[] => {
  const tokens: Token[] = [];
  const reader = createWordReader(({ first, second, exact, gap }) => tokens.push({ first, second, exact, gap }), letters);
  reader.feed(text);
  reader.reset();
  return tokens;
};

/** Collects texts into the numbers of a `NameTable`. */
export interface TrieBuilder {
  /** Adds a text that stands for `entry`; `inside`: also where it is a part of a longer word. Texts without a letter or digit are left out. */
  add(text: string, entry: TableEntry, caseExact: boolean, inside?: boolean): void;
  /** The numbers so far. */
  build(): { roots: number[]; edges: number[]; accepts: number[]; entries: TableEntry[] };
}

/** An empty trie over words, with a second root (state 1) for texts that are matched letter by letter. */
export const createTrieBuilder = (): TrieBuilder => {
  const states: Map<string, number>[] = [new Map(), new Map()];
  const roots = [0];
  const edges: number[] = [];
  const accepts: number[] = [];
  const entries: TableEntry[] = [];

  const next = (from: number, first: number, second: number): number => {
    const key = `${first},${second}`;
    const known = states[from]?.get(key);
    if (known !== undefined) return known;
    const to = states.push(new Map()) - 1;
    states[from]?.set(key, to);
    edges.push(from, first, second, to);
    return to;
  };

  return {
    add: (text, entry, caseExact, inside = false) => {
      const root = inside ? 1 : 0;
      const tokens = tokensOf(text, inside);
      let state = root;
      let exact = 0;
      tokens.forEach((token, at) => {
        const { first, second, gap } = token;
        state = at === 0 ? next(root, first, second) : next(state, continued(first, gap), continued(second, gap));
        exact = at === 0 ? token.exact : mix(mix(exact, gap), token.exact);
      });
      if (state === root) return;
      if (!roots.includes(root)) roots.push(root);
      accepts.push(state, caseExact ? exact : 0, entries.push(entry) - 1);
    },
    build: () => ({ roots, edges, accepts, entries }),
  };
};
