import { formsOfEntry } from './inflect.js';
import type { CueClass, Lexicon } from './lexicon.js';
import { tokensOf, type Token } from './tokens.js';

/** A cue in a sentence: token indexes, `to` exclusive. A verb in two parts ends at `tail` (exclusive); else `tail` is `to`. */
export interface Cue {
  readonly kind: CueClass;
  readonly from: number;
  readonly to: number;
  readonly tail: number;
}

interface Node {
  readonly next: Map<string, Node>;
  /** Word beginnings, by their first two letters. */
  readonly stems: Map<string, [string, Node][]>;
  gap: Node | null;
  readonly ends: CueClass[];
  /** Word endings of compounds, by their last two letters; only at the root. */
  readonly suffixes: Map<string, [string, CueClass][]>;
}

// Words; in Han script characters.
const GAP = 9;
const GAP_UNSPACED = 20;
// A verb that ends its clause may be far from its first part, but no comma stands between them.
const GAP_BRACKET = 16;
const GAP_COMMA = 11;
const newNode = (): Node => ({ next: new Map(), stems: new Map(), gap: null, ends: [], suffixes: new Map() });

const childOf = (node: Node, text: string, stem: boolean): Node => {
  if (!stem) {
    const known = node.next.get(text);
    if (known) return known;
    const made = newNode();
    node.next.set(text, made);
    return made;
  }
  const key = text.slice(0, 2);
  const list = node.stems.get(key) ?? [];
  node.stems.set(key, list);
  const known = list.find(([one]) => one === text);
  if (known) return known[1];
  const made = newNode();
  list.push([text, made]);
  return made;
};

const add = (root: Node, entry: string, kind: CueClass, lexicon: Lexicon): void => {
  if (entry.startsWith('*')) {
    const key = entry.slice(-2);
    const list = root.suffixes.get(key) ?? [];
    root.suffixes.set(key, list);
    list.push([entry.slice(1), kind]);
    return;
  }
  let node = root;
  for (const part of entry.split(' ')) {
    if (part === '~') {
      node.gap ??= newNode();
      node = node.gap;
      continue;
    }
    const stem = part.endsWith('*');
    const words = tokensOf(part, 0, stem ? part.length - 1 : part.length, lexicon);
    words.forEach((word, at) => (node = childOf(node, word.text, stem && at === words.length - 1)));
  }
  node.ends.push(kind);
};

const roots = new WeakMap<Lexicon, Node>();
const rootOf = (lexicon: Lexicon): Node => {
  const known = roots.get(lexicon);
  if (known) return known;
  const root = newNode();
  for (const [kind, entries] of Object.entries(lexicon.cues) as [CueClass, string][])
    for (const entry of entries.split('|')) {
      const weak = entry.endsWith('!');
      for (const form of entry ? formsOfEntry(weak ? entry.slice(0, -1) : entry, lexicon.endings) : [])
        for (const one of weak ? [kind, 'weak' as const] : [kind]) add(root, form, one, lexicon);
    }
  roots.set(lexicon, root);
  return root;
};

/** What may stand inside a verb of several words. */
interface Inner {
  readonly ending: string;
  readonly gap: number;
  readonly words: ReadonlySet<string>;
}

type Found = (kind: CueClass, to: number, tail: number) => void;

const walk = (node: Node, tokens: readonly Token[], from: number, at: number, head: number, found: Found, adverbs: Inner): void => {
  for (const kind of node.ends) found(kind, head < 0 ? at : head, at);
  if (node.gap) {
    // In Han script a gap ends with its clause; words with borders run over commas.
    const before = tokens[at - 1];
    const han = before?.word === true && (before.text.charCodeAt(0) || 0) > 0x3000;
    let reach = han ? GAP_UNSPACED : adverbs.gap;
    for (let to = at; to < tokens.length && to - at <= reach; to++) {
      const text = tokens[to]?.text;
      if (text === ';' || (text === ',' && han) || (text === ':' && adverbs.gap > GAP)) break;
      if (text === ',') reach = Math.min(reach, GAP_COMMA);
      follow(node.gap, tokens, to, head < 0 ? at : head, found, false, adverbs);
    }
  }
  follow(node, tokens, at, head, found, at > from, adverbs);
};

const follow = (node: Node, tokens: readonly Token[], at: number, head: number, found: Found, inside: boolean, adverbs: Inner): void => {
  const text = tokens[at]?.text;
  if (text === undefined) return;
  const exact = node.next.get(text);
  if (inside && (text === '"' || adverbs.words.has(text) || (adverbs.ending !== '' && text.endsWith(adverbs.ending))))
    follow(node, tokens, at + 1, head, found, true, adverbs);
  if (exact) walk(exact, tokens, at, at + 1, head, found, adverbs);
  if (node.stems.size > 0)
    for (const [stem, to] of node.stems.get(text.slice(0, 2)) ?? []) if (text.startsWith(stem)) walk(to, tokens, at, at + 1, head, found, adverbs);
};

const VERBS: ReadonlySet<CueClass> = new Set<CueClass>([
  'say',
  'think',
  'accord',
  'deny',
  'blame',
  'accuse',
  'own',
  'hearsay',
  'endorse',
  'withdraw',
  'doubt',
  'void',
  'false',
  'counter',
  'refuse',
  'mum',
]);

// In Han script a character of these classes is only a part of the longer word around it ("per" in the word for "proof").
const PARTS: ReadonlySet<CueClass> = new Set<CueClass>(['say', 'think', 'accord', 'office', 'paper', 'adverb', 'prep', 'conj', 'hedge', 'det']);

/** A longer cue takes the place of the shorter ones in it; where words have borders only among verbs. */
const swallows = (other: Cue, cue: Cue, lexicon: Lexicon): boolean => {
  const inside = other.from <= cue.from && other.to >= cue.to && other.to - other.from > cue.to - cue.from;
  if (other.kind === 'void') return cue.kind !== 'void' && other.from <= cue.from && other.tail >= cue.tail;
  if (!inside) return false;
  // "However" is no "not".
  if ((other.kind === 'adverb' || other.kind === 'det') && cue.kind === 'neg') return true;
  if (!VERBS.has(other.kind)) return cue.to - cue.from === 1 && other.kind !== 'neg' && other.kind !== 'by' && PARTS.has(cue.kind);
  return lexicon.order === 'unspaced'
    ? cue.kind !== other.kind && cue.kind !== 'neg' && cue.tail === cue.to && VERBS.has(other.kind)
    : VERBS.has(other.kind) && VERBS.has(cue.kind) && cue.tail === cue.to;
};

/** All cues of a sentence in order of their beginning; of one class the longest at a place, and none inside another of its class. */
export const cuesOf = (tokens: readonly Token[], lexicon: Lexicon): Cue[] => {
  const root = rootOf(lexicon);
  const inner: Inner = {
    gap: lexicon.order === 'verb-last' ? GAP_BRACKET : GAP,
    ending: lexicon.adverbEnding ?? '',
    words: new Set(lexicon.inner?.split('|')),
  };
  const cues: Cue[] = [];
  const reach = new Map<CueClass, number>();
  const best: Cue[] = [];
  let start = 0;
  const found: Found = (kind, to, tail) => {
    const at = best.findIndex((one) => one.kind === kind);
    const other = best[at];
    if (!other) best.push({ kind, from: start, to, tail });
    else if (to > other.to || (to === other.to && tail > to && (other.tail === other.to || tail < other.tail))) best[at] = { kind, from: start, to, tail };
  };
  for (let from = 0; from < tokens.length; from++) {
    const text = tokens[from]?.text ?? '';
    if (!root.next.has(text) && !root.stems.has(text.slice(0, 2)) && !root.suffixes.has(text.slice(-2))) continue;
    best.length = 0;
    start = from;
    walk(root, tokens, from, from, -1, found, inner);
    for (const [suffix, kind] of root.suffixes.get(text.slice(-2)) ?? [])
      if (text.endsWith(suffix) && !best.some((one) => one.kind === kind)) best.push({ kind, from, to: from + 1, tail: from + 1 });
    for (const cue of best) {
      if ((reach.get(cue.kind) ?? 0) >= cue.to) continue;
      reach.set(cue.kind, cue.to);
      cues.push(cue);
    }
  }
  return outermost(lexicon.order === 'verb-last' ? cues.filter((cue) => !strays(tokens, cue)) : cues, lexicon);
};

/** "ordered an inquiry, how it came to …": behind a comma the second part of a verb closes a clause, or it is another word. */
const strays = (tokens: readonly Token[], { to, tail }: Cue): boolean =>
  tail - to > 1 && tokens[tail]?.word === true && tokens.slice(to, tail - 1).some(({ text }) => text === ',');

const outermost = (cues: readonly Cue[], lexicon: Lexicon): Cue[] => {
  const long = cues.filter((cue) => cue.to - cue.from > 1 && (lexicon.order === 'unspaced' || VERBS.has(cue.kind)));
  return cues.filter((cue) => !long.some((other) => other.from <= cue.from && other.tail >= cue.to && swallows(other, cue, lexicon)));
};
