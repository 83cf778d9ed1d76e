import type { TextLanguage } from './languages/text-language.js';
import { likeness } from './likeness.js';
import { plainText } from './plain-text.js';
import { quoteSpansIn, type QuotePart } from './quote-spans.js';

/** A quotation of the record, in the language it is stored in. */
export interface RecordQuote {
  readonly id: string;
  readonly text: string;
  readonly lang: string;
}

/** A quotation of the record met in a text. */
export interface QuoteHit {
  readonly id: string;
  /** Where the words stand: offsets in UTF-16 units; several parts where they run over paragraphs. */
  readonly parts: readonly QuotePart[];
  /** How alike the words are: 0 to 1, 1 for the same words in the same order. */
  readonly score: number;
  /** False in running text: then the speaker must be the same before anything is said of it. */
  readonly quoted: boolean;
  /** True where the record's words are too common to be known without their speaker. */
  readonly needsSpeaker: boolean;
}

interface Word {
  readonly plain: string;
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

interface Place {
  readonly parts: readonly QuotePart[];
  readonly words: readonly Word[];
}

const QUOTED = 0.67;
const FREE = 0.75;
const LEAST_SHARED = 0.6;
const CONTENT = 2;
const FREE_CONTENT = 3;

const ONE_WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu;

const singular = (word: string): string => (word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word);

const wordsOf = (text: string, part: number, offset: number): Word[] =>
  [...text.matchAll(ONE_WORD)].map((match) => ({
    plain: singular(plainText(match[0])),
    part,
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));

const functionWords = new WeakMap<TextLanguage, ReadonlySet<string>>();

const functionWordsOf = (language: TextLanguage): ReadonlySet<string> => {
  const known = functionWords.get(language);
  if (known !== undefined) return known;
  const words = new Set(language.functionWords.split('|').map(plainText));
  functionWords.set(language, words);
  return words;
};

/** Words of content; two characters of Han script count as one. */
const contentOf = (words: readonly string[], language: TextLanguage): number => {
  const common = functionWordsOf(language);
  return words.reduce((sum, word) => sum + (common.has(word) ? 0 : /\p{Script=Han}/u.test(word) ? 0.5 : 1), 0);
};

/** The window of `words` that is most like the quotation: of its length, or one word more or less. */
const bestWindow = (words: readonly Word[], quote: readonly string[]): { readonly from: number; readonly to: number; readonly score: number } | null => {
  const known = new Set(quote);
  // How many of the words before each place are the quotation's: a window with less than six tenths of them is never alike enough.
  const count = [0];
  for (const { plain } of words) count.push((count.at(-1) ?? 0) + (known.has(plain) ? 1 : 0));
  let best: { from: number; to: number; score: number } | null = null;
  for (let from = 0; from < words.length; from++) {
    // A window that begins with another word is never the best.
    if (!known.has(words[from]?.plain ?? '')) continue;
    for (const length of [quote.length, quote.length - 1, quote.length + 1]) {
      const to = from + length;
      if (length < 1 || to > words.length || (count[to] ?? 0) - (count[from] ?? 0) < length * LEAST_SHARED) continue;
      const score = likeness(
        words.slice(from, to).map(({ plain }) => plain),
        quote,
      );
      if (score > (best?.score ?? 0)) best = { from, to, score };
    }
  }
  return best;
};

const partsOf = (words: readonly Word[], parts: readonly QuotePart[]): QuotePart[] =>
  parts.flatMap(({ block }, index) => {
    const inside = words.filter(({ part }) => part === index);
    const [first, last] = [inside[0], inside.at(-1)];
    return first === undefined || last === undefined ? [] : [{ block, start: first.start, end: last.end }];
  });

/**
 * Finds quotations of the record in a text given by blocks: first inside quotation marks, with a likeness of 0.67 and two words of content;
 * those not met there in running text, with 0.75 and three. Only quotations in the text's own language: translations do not match.
 * Each quotation is found once, where it is most alike.
 */
export const quotesIn = (blocks: readonly string[], quotes: readonly RecordQuote[], language: TextLanguage): QuoteHit[] => {
  const spans = quoteSpansIn(blocks).map(({ parts }): Place => ({
    parts,
    words: parts.flatMap(({ block, start, end }, part) => wordsOf((blocks[block] ?? '').slice(start, end), part, start)),
  }));
  const free = blocks.map((text, block): Place => ({ parts: [{ block, start: 0, end: text.length }], words: wordsOf(text, 0, 0) }));

  return quotes.flatMap(({ id, text, lang }): QuoteHit[] => {
    if (lang.toLowerCase().split('-')[0] !== language.code) return [];
    const quote = wordsOf(text, 0, 0).map(({ plain }) => plain);
    const content = contentOf(quote, language);
    const bestIn = (places: readonly Place[], least: number, quoted: boolean): QuoteHit | null => {
      let hit: QuoteHit | null = null;
      for (const { parts, words } of places) {
        const window = bestWindow(words, quote);
        if (window === null || window.score < least || window.score <= (hit?.score ?? 0)) continue;
        const found = words.slice(window.from, window.to);
        hit = { id, parts: partsOf(found, parts), score: window.score, quoted, needsSpeaker: !quoted || content < FREE_CONTENT };
      }
      return hit;
    };
    if (content < CONTENT) return [];
    const hit = bestIn(spans, QUOTED, true) ?? (content < FREE_CONTENT ? null : bestIn(free, FREE, false));
    return hit === null ? [] : [hit];
  });
};
