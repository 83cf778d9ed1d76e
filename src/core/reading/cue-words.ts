import { cuesOf, type Cue } from '../article/cues.js';
import type { CueClass } from '../article/lexicon.js';
import { tokensOf, type Token } from '../article/tokens.js';
import type { ArticleText } from './article-text.js';
import type { ArticleStretch } from './reading.js';

/** A sentence's words and the words of stance among them. */
export interface CueWords {
  readonly tokens: readonly Token[];
  readonly cues: readonly Cue[];
}

const NONE: CueWords = { tokens: [], cues: [] };
const made = new WeakMap<ArticleText, Map<ArticleStretch, CueWords>>();

/** The words of stance of a sentence, found at the first call; none in a language without word lists. */
export const cueWords = (text: ArticleText, sentence: ArticleStretch): CueWords => {
  if (text.lexicon === null) return NONE;
  const all = made.get(text) ?? new Map<ArticleStretch, CueWords>();
  made.set(text, all);
  const known = all.get(sentence);
  if (known !== undefined) return known;
  const tokens = tokensOf(text.blocks[sentence.block]?.text ?? '', sentence.start, sentence.end, text.lexicon);
  const words = { tokens, cues: cuesOf(tokens, text.lexicon) };
  all.set(sentence, words);
  return words;
};

/** True where the sentence has a word of one of the classes. */
export const hasCue = (text: ArticleText, sentence: ArticleStretch, kinds: readonly CueClass[]): boolean =>
  cueWords(text, sentence).cues.some(({ kind }) => kinds.includes(kind));
