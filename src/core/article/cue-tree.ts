import { openingsOf } from './inflect.js';
import type { CueClass, Lexicon } from './lexicon.js';
import { tokensOf } from './tokens.js';

/** A place in the tree of a word list: which words may come next, and the classes whose entries end here. */
export interface Node {
  next: Map<string, Node> | null;
  /** Word beginnings, by their first two letters. */
  stems: Map<number, [string, Node][]> | null;
  gap: Node | null;
  ends: CueClass[];
  /** Entries that go on from here and were not spelled out yet: many are never met. */
  waiting: Entry[] | null;
}

/** What is left of an entry: first the words that hang together with the one before, then the rest as it is written. */
interface Entry {
  readonly words: readonly string[];
  /** The last of the words is only a beginning. */
  readonly stem: boolean;
  readonly text: string;
  readonly kind: CueClass;
  readonly weak: boolean;
}

/** The entries of a word list by their words. */
export interface CueTree {
  readonly root: Node;
  /** Spells out the next word of what waits at a place. To be called before its words are asked for. */
  readonly open: (node: Node) => void;
  /** Word endings of compounds that may be those of a word, by the last two letters. */
  readonly endings: (word: string) => readonly (readonly [string, CueClass])[];
}

const PLAIN = /^[a-z]+$/;
const NO_WORDS: readonly string[] = [];
const NO_ENDINGS: readonly never[] = [];
const NO_ENDS: CueClass[] = [];
const newNode = (): Node => ({ next: null, stems: null, gap: null, ends: NO_ENDS, waiting: null });

/** The first two letters of a word as one number. */
export const opening = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);
const closing = (word: string): number => (word.length < 2 ? opening(word) : (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1));

const listIn = <Item>(lists: Map<number, Item[]>, key: number): Item[] => {
  const known = lists.get(key);
  if (known) return known;
  const made: Item[] = [];
  lists.set(key, made);
  return made;
};

const childOf = (node: Node, text: string, stem: boolean): Node => {
  if (!stem) {
    const next = (node.next ??= new Map<string, Node>());
    const known = next.get(text);
    if (known) return known;
    const made = newNode();
    next.set(text, made);
    return made;
  }
  const list = listIn((node.stems ??= new Map<number, [string, Node][]>()), opening(text));
  const known = list.find(([one]) => one === text);
  if (known) return known[1];
  const made = newNode();
  list.push([text, made]);
  return made;
};

const end = (node: Node, { kind, weak }: Entry): void => {
  if (node.ends === NO_ENDS) node.ends = [];
  if (!node.ends.includes(kind)) node.ends.push(kind);
  if (weak && !node.ends.includes('weak')) node.ends.push('weak');
};

// One that is at its end waits as well where others do: the classes of a place keep the order of the list.
const wait = (node: Node, entry: Entry): void => {
  if (node.waiting !== null) node.waiting.push(entry);
  else if (entry.text === '' && entry.words.length === 0) end(node, entry);
  else node.waiting = [entry];
};

const treeOf = (lexicon: Lexicon): CueTree => {
  // Many entries share their words; most are words as they are.
  const known = new Map<string, readonly string[]>();
  const wordsOf = (part: string): readonly string[] => {
    if (PLAIN.test(part)) return [part];
    const made = known.get(part) ?? tokensOf(part, 0, part.length, lexicon).map(({ text }) => text);
    known.set(part, made);
    return made;
  };

  const go = (node: Node, words: readonly string[], stem: boolean, text: string, { kind, weak }: Entry): void => {
    const [word] = words;
    const rest = { words: words.length > 1 ? words.slice(1) : NO_WORDS, stem, text, kind, weak };
    if (word === undefined) step(node, rest);
    else wait(childOf(node, word, stem && words.length === 1), rest);
  };

  const step = (node: Node, entry: Entry): void => {
    const { words, stem, text } = entry;
    if (words.length > 0) go(node, words, stem, text, entry);
    else if (text === '') end(node, entry);
    else
      for (const [part, rest] of openingsOf(text, lexicon.endings)) {
        const begins = part.endsWith('*');
        if (part === '~') wait((node.gap ??= newNode()), { ...entry, text: rest });
        else go(node, wordsOf(begins ? part.slice(0, -1) : part), begins, rest, entry);
      }
  };

  const root = newNode();
  const suffixes = new Map<number, [string, CueClass][]>();
  for (const [kind, entries] of Object.entries(lexicon.cues) as [CueClass, string][])
    for (const entry of entries.split('|')) {
      const weak = entry.endsWith('!');
      const text = weak ? entry.slice(0, -1) : entry;
      if (text.startsWith('*'))
        for (const [form, rest] of openingsOf(text, lexicon.endings))
          for (const one of rest === '' ? (weak ? [kind, 'weak' as const] : [kind]) : []) listIn(suffixes, closing(form)).push([form.slice(1), one]);
      else if (text !== '') wait(root, { words: NO_WORDS, stem: false, text, kind, weak });
    }

  return {
    root,
    open: (node) => {
      const entries = node.waiting ?? [];
      node.waiting = null;
      for (const entry of entries) step(node, entry);
    },
    endings: (word) => suffixes.get(closing(word)) ?? NO_ENDINGS,
  };
};

const trees = new WeakMap<Lexicon, CueTree>();

/** The tree of a word list, made at the first call. */
export const cueTree = (lexicon: Lexicon): CueTree => {
  const known = trees.get(lexicon);
  if (known) return known;
  const made = treeOf(lexicon);
  trees.set(lexicon, made);
  return made;
};
