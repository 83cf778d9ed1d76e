import { contentStems } from './content-words.js';
import { wordsAt, type ArticleText } from './article-text.js';
import type { ArticleStretch } from './reading.js';

/** Which sentences have a word of content, by its stem; numbers are indices of `sentences`. */
export type StemIndex = ReadonlyMap<string, readonly number[]>;

const made = new WeakMap<ArticleText, StemIndex>();

/** The index of an article's words of content, made at the first call. Empty in an unknown language. */
const stemIndex = (text: ArticleText): StemIndex => {
  const known = made.get(text);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  const { language } = text;
  if (language !== null)
    text.sentences.forEach((sentence, at) => {
      for (const stem of contentStems(wordsAt(text, sentence), language)) {
        const list = index.get(stem);
        if (list === undefined) index.set(stem, [at]);
        else list.push(at);
      }
    });
  made.set(text, index);
  return index;
};

/** How many of the stems stand in each sentence that has one, by the sentence's index. */
export const sharedStems = (text: ArticleText, stems: ReadonlySet<string>): ReadonlyMap<number, number> => {
  const index = stemIndex(text);
  const counts = new Map<number, number>();
  for (const stem of stems) for (const at of index.get(stem) ?? []) counts.set(at, (counts.get(at) ?? 0) + 1);
  return counts;
};

/** The share of the stems that stand anywhere in the article. */
export const shareInText = (text: ArticleText, stems: ReadonlySet<string>): number => {
  const index = stemIndex(text);
  return stems.size === 0 ? 0 : [...stems].filter((stem) => index.has(stem)).length / stems.size;
};

/** The number of the stems that stand in one sentence. */
export const sharedIn = (text: ArticleText, stems: ReadonlySet<string>, sentence: ArticleStretch): number =>
  sharedStems(text, stems).get(text.sentences.indexOf(sentence)) ?? 0;
