import type { Pack } from '../pack/schema.js';
import { FOUND_KINDS, searchEntries, type SearchEntry } from './entries.js';
import { excerptOf, type Excerpt } from './excerpt.js';
import { wordsOf } from './words.js';

/** How well an entry fits, the best first: its name is that, begins so; another name is that, begins so; a name holds the words; its text does. */
const RANK = { name: 0, nameBegins: 1, alias: 2, aliasBegins: 3, inName: 4, inText: 5 } as const;

/** One thing that was found. */
export interface Found {
  readonly entry: SearchEntry;
  /** The words of the title that fit. */
  readonly title: Excerpt;
  /** Another name or a piece of text by which it was found; null where the title says it all. */
  readonly by: Excerpt | null;
}

/** The best, and how many there are in all. */
export interface SearchAnswer {
  readonly found: readonly Found[];
  readonly total: number;
}

interface Indexed {
  readonly entry: SearchEntry;
  /** The folded words of each name. */
  readonly names: readonly (readonly string[])[];
  /** Every folded word of it, once. */
  readonly words: readonly string[];
}

interface Ranked {
  readonly entry: SearchEntry;
  readonly rank: number;
  /** The name that fits; null where only the text does. */
  readonly name: number | null;
}

const foldedWords = (text: string): string[] => wordsOf(text).map((word) => word.text);

/** How the words of a name stand to those of the query: the same, beginning with them (the last one may go on), holding them, or not. */
const fitOf = (name: readonly string[], query: readonly string[]): 'same' | 'begins' | 'holds' | null => {
  const last = query.length - 1;
  if (name.length > last && query.every((word, at) => (at === last ? name[at]?.startsWith(word) === true : name[at] === word)))
    return name.length === query.length && name[last] === query[last] ? 'same' : 'begins';
  return query.every((word) => name.some((own) => own.startsWith(word))) ? 'holds' : null;
};

const NAME_RANK = { same: RANK.name, begins: RANK.nameBegins, holds: RANK.inName } as const;
const ALIAS_RANK = { same: RANK.alias, begins: RANK.aliasBegins, holds: RANK.inName } as const;

const rankOf = ({ entry, names }: Indexed, query: readonly string[]): Ranked => {
  let best: Ranked = { entry, rank: RANK.inText, name: null };
  names.forEach((words, at) => {
    const fit = fitOf(words, query);
    const rank = fit === null ? RANK.inText : (at === 0 ? NAME_RANK : ALIAS_RANK)[fit];
    if (rank < best.rank) best = { entry, rank, name: at };
  });
  return best;
};

const byRank = (a: Ranked, b: Ranked): number =>
  a.rank - b.rank ||
  FOUND_KINDS.indexOf(a.entry.kind) - FOUND_KINDS.indexOf(b.entry.kind) ||
  (a.entry.date < b.entry.date ? -1 : Number(a.entry.date > b.entry.date)) ||
  (a.entry.title < b.entry.title ? -1 : Number(a.entry.title > b.entry.title));

/** What is shown of the entry: its title, and what it was found by where that is something else. */
const foundOf = ({ entry, name }: Ranked, query: readonly string[]): Found => {
  const title = excerptOf([entry.title], query);
  if (name === 0) return { entry, title, by: null };
  return { entry, title, by: excerptOf(name === null ? entry.texts : [entry.names[name] ?? ''], query) };
};

/**
 * Makes the packs searchable. A query is words in any order, each the beginning of a word of the entry, without case or diacritics;
 * nothing is found by an empty one. Names come before texts; equals stand by kind, date and title, never by importance.
 * Folding is done here, once; a query then looks through the folded words, which for thousands of entries takes less than ordering
 * what it finds: an index over the words was tried and saved nothing.
 */
export const createSearch = (packs: readonly Pack[]): ((query: string, most: number) => SearchAnswer) => {
  const all: readonly Indexed[] = searchEntries(packs).map((entry) => {
    const names = entry.names.map(foldedWords);
    return { entry, names, words: [...new Set([...names.flat(), ...entry.texts.flatMap(foldedWords)])] };
  });
  return (text, most) => {
    const query = foldedWords(text);
    if (query.length === 0) return { found: [], total: 0 };
    const ranked = all
      .filter(({ words }) => query.every((part) => words.some((word) => word.startsWith(part))))
      .map((one) => rankOf(one, query))
      .toSorted(byRank);
    return { found: ranked.slice(0, most).map((one) => foundOf(one, query)), total: ranked.length };
  };
};
