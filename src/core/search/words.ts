import { COMBINING, INVISIBLE, LONE_WORD, WORD, classIn, infoOf, unitIn } from '../match/fold.js';

/** A word as it is compared (without case and diacritics), and where it stands in its text, in UTF-16 units. */
export interface FoldedWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The words of a text in order, by the same rules as names are spotted by. Scripts without spaces give a word for each character. */
export const wordsOf = (text: string): FoldedWord[] => {
  const words: FoldedWord[] = [];
  let open = '';
  let start = 0;
  let end = 0;
  const close = (): void => {
    if (open !== '') words.push({ text: open, start, end });
    open = '';
  };
  for (let i = 0; i < text.length; i++) {
    const info = infoOf(text.charCodeAt(i));
    const kind = classIn(info);
    if (kind === INVISIBLE || kind === COMBINING) {
      if (open !== '') end = i + 1;
      continue;
    }
    if (kind !== WORD) close();
    if (kind !== WORD && kind !== LONE_WORD) continue;
    if (open === '') start = i;
    open += String.fromCharCode(unitIn(info));
    end = i + 1;
    if (kind === LONE_WORD) close();
  }
  close();
  return words;
};
