import { formsOfEntry, openedEntries } from './inflect.js';
import type { CueClass, Lexicon } from './lexicon.js';
import { tokensOf } from './tokens.js';

/** A place in the tree of a word list: which words may come next, and the classes whose entries end here. */
export interface Node {
  readonly next: Map<string, Node> | null;
  /** Word beginnings, by their first two letters. */
  readonly stems: Map<number, [string, Node][]> | null;
  readonly gap: Node | null;
  readonly ends: readonly CueClass[];
}

/** The entries of a word list by what they begin with. What comes behind a beginning is spelled out when a text has it first. */
export interface CueTree {
  /** Where the entries go on that begin with a word. */
  readonly after: (word: string) => Node | undefined;
  /** The same for those that begin with a word's beginning, by the first two letters: one list for all of them. */
  readonly stems: (word: string) => readonly (readonly [string, Node])[];
  /** Word endings of compounds, by the last two letters. */
  readonly endings: (word: string) => readonly (readonly [string, CueClass])[];
}

interface Growing extends Node {
  next: Map<string, Growing> | null;
  stems: Map<number, [string, Growing][]> | null;
  gap: Growing | null;
  ends: CueClass[];
}

type Entry = readonly [text: string, kind: CueClass, weak: boolean];

const NOTHING: readonly never[] = [];
const NO_ENDS: CueClass[] = [];
const newNode = (): Growing => ({ next: null, stems: null, gap: null, ends: NO_ENDS });

/** The first two letters of a word as one number. */
export const opening = (word: string): number => (word.charCodeAt(0) << 16) | word.charCodeAt(1);
const closing = (word: string): number => (word.length < 2 ? opening(word) : (word.charCodeAt(word.length - 2) << 16) | word.charCodeAt(word.length - 1));

const listIn = <Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] => {
  const known = lists.get(key);
  if (known) return known;
  const made: Item[] = [];
  lists.set(key, made);
  return made;
};

const childOf = (node: Growing, text: string, stem: boolean): Growing => {
  if (!stem) {
    const next = (node.next ??= new Map<string, Growing>());
    const known = next.get(text);
    if (known) return known;
    const made = newNode();
    next.set(text, made);
    return made;
  }
  const list = listIn((node.stems ??= new Map<number, [string, Growing][]>()), opening(text));
  const known = list.find(([one]) => one === text);
  if (known) return known[1];
  const made = newNode();
  list.push([text, made]);
  return made;
};

const treeOf = (lexicon: Lexicon): CueTree => {
  const root = newNode();
  const waiting = new Map<string, Entry[]>();
  const waitingStems = new Map<number, Entry[]>();
  const suffixes = new Map<number, [string, CueClass][]>();

  // Many entries share their words.
  const known = new Map<string, readonly string[]>();
  const wordsOf = (part: string): readonly string[] => {
    const words = known.get(part) ?? tokensOf(part, 0, part.length, lexicon).map(({ text }) => text);
    known.set(part, words);
    return words;
  };
  const isStem = (part: string): boolean => part.endsWith('*');
  const bare = (part: string): string => (isStem(part) ? part.slice(0, -1) : part);

  const add = ([text, kind, weak]: Entry): void => {
    for (const form of formsOfEntry(text, lexicon.endings)) {
      let node = root;
      for (const part of form.split(' ')) {
        if (part === '~') {
          node = node.gap ??= newNode();
          continue;
        }
        const words = wordsOf(bare(part));
        words.forEach((word, at) => (node = childOf(node, word, isStem(part) && at === words.length - 1)));
      }
      if (node.ends === NO_ENDS) node.ends = [];
      node.ends.push(kind, ...(weak ? ['weak' as const] : []));
    }
  };

  const place = (entry: Entry): void => {
    const [text, kind, weak] = entry;
    if (text.startsWith('*')) {
      for (const form of formsOfEntry(text, lexicon.endings))
        for (const one of weak ? [kind, 'weak' as const] : [kind]) listIn(suffixes, closing(form)).push([form.slice(1), one]);
      return;
    }
    const first = text.split(' ', 1)[0] ?? '';
    const words = wordsOf(bare(first));
    const [word] = words;
    if (word === undefined) add(entry);
    else if (isStem(first) && words.length === 1) listIn(waitingStems, opening(word)).push(entry);
    else listIn(waiting, word).push(entry);
  };

  for (const [kind, entries] of Object.entries(lexicon.cues) as [CueClass, string][])
    for (const entry of entries.split('|')) {
      const weak = entry.endsWith('!');
      for (const opened of entry ? openedEntries(weak ? entry.slice(0, -1) : entry, lexicon.endings) : []) place([opened, kind, weak]);
    }

  const grow = <Key>(lists: Map<Key, Entry[]>, key: Key): void => {
    const entries = lists.get(key);
    if (entries === undefined) return;
    lists.delete(key);
    for (const entry of entries) add(entry);
  };
  return {
    after: (word) => {
      if (waiting.size > 0) grow(waiting, word);
      return root.next?.get(word);
    },
    stems: (word) => {
      const key = opening(word);
      if (waitingStems.size > 0) grow(waitingStems, key);
      return root.stems?.get(key) ?? NOTHING;
    },
    endings: (word) => suffixes.get(closing(word)) ?? NOTHING,
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
