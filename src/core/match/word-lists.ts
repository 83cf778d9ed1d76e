import type { NameTable } from './table.js';

/** What the words beside a name say of it. */
export interface WordLists {
  /** True for a capitalised word that, right before a surname, reads as a first name ("William" before "Burns"). */
  readonly readsAsFirstName: (word: string) => boolean;
  readonly isPlacePreposition: (word: string) => boolean;
  readonly isTowardsState: (word: string) => boolean;
  readonly isIndefinite: (word: string) => boolean;
}

/** The lists of a table, ready to ask. Words are given as printed, without what stands around them. */
export const wordLists = ({ words }: Pick<NameTable, 'words'>): WordLists => {
  const titles = new Set([...words.titles, ...words.openers]);
  const prepositions = new Set(words.placePrepositions);
  const indefinite = new Set(words.indefinite);
  return {
    readsAsFirstName: (word) => {
      if (!/^\p{Lu}[\p{Ll}'’-]+$/u.test(word)) return /^\p{Lu}\.?$/u.test(word);
      const lower = word.toLowerCase();
      return !titles.has(lower) && !words.titleEndings.some((ending) => lower.endsWith(ending));
    },
    isPlacePreposition: (word) => prepositions.has(word.toLowerCase()),
    isTowardsState: (word) => words.towardsState.some((stem) => word.toLowerCase().startsWith(stem)),
    isIndefinite: (word) => indefinite.has(word.toLowerCase()),
  };
};
