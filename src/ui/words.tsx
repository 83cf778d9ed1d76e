import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../core/words.js';

export type { MessageKey, Words } from '../core/words.js';

const WordsContext = createContext<Words | null>(null);

/** Gives the words to everything below it. */
export const WordsProvider = WordsContext.Provider;

/** The words given by the surface. Throws where a surface forgot to give any. */
export const useWords = (): Words => {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('a surface has to provide its words');
  return words;
};
