import { classNumber, noClasses } from './class-number.js';
import { cueTree, opening, type CueTree, type Node } from './cue-tree.js';
import type { CueClass, Lexicon } from './lexicon.js';
import type { Token } from './tokens.js';

/** A cue in a sentence: token indexes, `to` exclusive. A verb in two parts ends at `tail` (exclusive); else `tail` is `to`. */
export interface Cue {
  readonly kind: CueClass;
  readonly from: number;
  readonly to: number;
  readonly tail: number;
}

// Words; in Han script characters.
const GAP = 9;
const GAP_UNSPACED = 20;
// A verb that ends its clause may be far from its first part, but no comma stands between them.
const GAP_BRACKET = 16;
const GAP_COMMA = 11;
/** What may stand inside a verb of several words. */
interface Inner {
  readonly tree: CueTree;
  readonly ending: string;
  readonly gap: number;
  readonly words: ReadonlySet<string>;
}

type Found = (kind: CueClass, to: number, tail: number) => void;

const walk = (node: Node, tokens: readonly Token[], from: number, at: number, head: number, found: Found, adverbs: Inner): void => {
  if (node.waiting) adverbs.tree.open(node);
  for (const kind of node.ends) found(kind, head < 0 ? at : head, at);
  const { gap } = node;
  if (gap) {
    if (gap.waiting) adverbs.tree.open(gap);
    // In Han script a gap ends with its clause; words with borders run over commas.
    const before = tokens[at - 1];
    const han = before?.word === true && (before.text.charCodeAt(0) || 0) > 0x3000;
    let reach = han ? GAP_UNSPACED : adverbs.gap;
    for (let to = at; to < tokens.length && to - at <= reach; to++) {
      const text = tokens[to]?.text;
      if (text === ';' || (text === ',' && han) || (text === ':' && adverbs.gap > GAP)) break;
      if (text === ',') reach = Math.min(reach, GAP_COMMA);
      follow(gap, tokens, to, head < 0 ? at : head, found, false, adverbs);
    }
  }
  if (node.next !== null || node.stems !== null) follow(node, tokens, at, head, found, at > from, adverbs);
};

const follow = (node: Node, tokens: readonly Token[], at: number, head: number, found: Found, inside: boolean, adverbs: Inner): void => {
  const text = tokens[at]?.text;
  if (text === undefined) return;
  const exact = node.next?.get(text);
  if (inside && (text === '"' || adverbs.words.has(text) || (adverbs.ending !== '' && text.endsWith(adverbs.ending))))
    follow(node, tokens, at + 1, head, found, true, adverbs);
  if (exact) walk(exact, tokens, at, at + 1, head, found, adverbs);
  const stems = node.stems?.get(opening(text));
  if (stems) for (const [stem, to] of stems) if (text.startsWith(stem)) walk(to, tokens, at, at + 1, head, found, adverbs);
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

const innerOf = new WeakMap<Lexicon, Inner>();
const innerFor = (lexicon: Lexicon): Inner => {
  const known = innerOf.get(lexicon);
  if (known) return known;
  const made = {
    tree: cueTree(lexicon),
    gap: lexicon.order === 'verb-last' ? GAP_BRACKET : GAP,
    ending: lexicon.adverbEnding ?? '',
    words: new Set(lexicon.inner?.split('|')),
  };
  innerOf.set(lexicon, made);
  return made;
};

/** All cues of a sentence in order of their beginning; of one class the longest at a place, and none inside another of its class. */
export const cuesOf = (tokens: readonly Token[], lexicon: Lexicon): Cue[] => {
  const inner = innerFor(lexicon);
  const { root, open, endings } = inner.tree;
  if (root.waiting) open(root);
  const cues: Cue[] = [];
  const reach: (number | undefined)[] = noClasses();
  const best: Cue[] = [];
  let start = 0;
  const found: Found = (kind, to, tail) => {
    for (let at = 0; at < best.length; at++) {
      const other = best[at];
      if (other?.kind !== kind) continue;
      if (to > other.to || (to === other.to && tail > to && (other.tail === other.to || tail < other.tail))) best[at] = { kind, from: start, to, tail };
      return;
    }
    best.push({ kind, from: start, to, tail });
  };
  for (let from = 0; from < tokens.length; from++) {
    const text = tokens[from]?.text ?? '';
    best.length = 0;
    start = from;
    follow(root, tokens, from, -1, found, false, inner);
    for (const [suffix, kind] of endings(text)) if (text.endsWith(suffix) && !best.some((one) => one.kind === kind)) found(kind, from + 1, from + 1);
    for (const cue of best) {
      const number = classNumber(cue.kind);
      if ((reach[number] ?? 0) >= cue.to) continue;
      reach[number] = cue.to;
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
  if (long.length === 0) return [...cues];
  return cues.filter((cue) => !long.some((other) => other.from <= cue.from && other.tail >= cue.to && swallows(other, cue, lexicon)));
};
