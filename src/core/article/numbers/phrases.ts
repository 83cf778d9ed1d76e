import type { Phrases, TextLanguage } from '../languages/text-language.js';
import { wordsOf, type Word } from './words.js';

/** Phrases by their first word, longest first. */
export type PhraseTable<K> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly key: K }[]>;

/** A phrase met in a text: the index of the first word behind it, and what it stands for. */
export interface PhraseHit<K> {
  readonly next: number;
  readonly key: K;
}

/** A table of several lists of phrases; each phrase stands for the key of its list. */
export const phraseTable = <K>(lists: Iterable<readonly [K, Phrases]>, language: TextLanguage): PhraseTable<K> => {
  const table = new Map<string, { words: string[]; key: K }[]>();
  for (const [key, phrases] of lists) {
    for (const phrase of phrases.split('|')) {
      const words = wordsOf(phrase, language).map((word) => word.lower);
      const [first] = words;
      if (first === undefined) continue;
      const same = table.get(first);
      if (same === undefined) table.set(first, [{ words, key }]);
      else same.push({ words, key });
    }
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
};

/** The longest phrase that begins at `words[at]`; null where there is none. Marks between its words other than dashes end it. */
export const phraseAt = <K>(words: readonly Word[], at: number, table: PhraseTable<K>): PhraseHit<K> | null => {
  const first = words[at];
  for (const entry of (first === undefined ? undefined : table.get(first.lower)) ?? []) {
    const fits = entry.words.every((word, offset) => {
      const here = words[at + offset];
      return here?.lower === word && (offset === 0 || !/[^\s\p{Pd}'’]/u.test(here.gap));
    });
    if (fits) return { next: at + entry.words.length, key: entry.key };
  }
  return null;
};

/** The longest phrase that ends right before `words[end]`. */
export const phraseBefore = <K>(words: readonly Word[], end: number, table: PhraseTable<K>): K | null => {
  for (let at = Math.max(0, end - 5); at < end; at++) {
    const hit = phraseAt(words, at, table);
    if (hit?.next === end) return hit.key;
  }
  return null;
};
