import { quotesIn, type QuoteHit } from '../article/quotes.js';
import type { Attribution } from '../pack/statement-schema.js';
import { languageOf } from '../article/languages/known.js';
import type { TextLanguage } from '../article/languages/text-language.js';
import { contentStems, contentWords } from './content-words.js';
import { wholeBlock, wordsAt, type ArticleText } from './article-text.js';
import type { ArticleStretch } from './reading.js';
import { sharedStems, shareInText } from './sentence-stems.js';

const NAME = 1;
const WORD = 0.5;
const QUOTE = 3;
const MOST = 3;
/** A quotation with fewer of its words anywhere in the text is not in it. */
const LEAST_SHARE = 0.6;
/** And this share of them in one paragraph, if it runs over two. */
const IN_BLOCK = 0.3;

const made = new WeakMap<Attribution, ReadonlyMap<string, boolean>>();

/** The stems of what a row says in words of its own, true for names: claim, venue, the words that decided its strength and confidence. */
const rowWords = (row: Attribution, language: TextLanguage): ReadonlyMap<string, boolean> => {
  const known = made.get(row);
  if (known !== undefined) return known;
  const words = [row.claim, row.venue ?? '', row.strength.word, row.confidence?.words ?? ''].join('. ');
  const stems = new Map(contentWords(words, language).map(({ stem, name }) => [stem, name]));
  made.set(row, stems);
  return stems;
};

/** The blocks that have enough of a quotation's words to hold it, and those beside them: a quotation may run over paragraphs. */
const blocksWith = (text: ArticleText, stems: ReadonlySet<string>): readonly number[] => {
  const counts = new Map<number, number>();
  for (const [at, count] of sharedStems(text, stems)) {
    const block = text.sentences[at]?.block ?? 0;
    counts.set(block, (counts.get(block) ?? 0) + count);
  }
  return [...counts].flatMap(([block, count]) => (count >= stems.size * IN_BLOCK ? [block - 1, block, block + 1] : []));
};

/** The quotations of rows that are met in the article, by row. */
export const quotesOfRows = (text: ArticleText, rows: readonly Attribution[]): ReadonlyMap<string, QuoteHit> => {
  const { blocks, language } = text;
  if (language === null) return new Map();
  const places = new Set<number>();
  const quotes = rows.flatMap(({ id, quote }) => {
    const stems = quote === undefined ? null : contentStems(quote.text, language);
    if (quote === undefined || stems === null || shareInText(text, stems) < LEAST_SHARE) return [];
    for (const block of blocksWith(text, stems)) places.add(block);
    return [{ id, text: quote.text, lang: quote.lang }];
  });
  if (quotes.length === 0) return new Map();
  return new Map(
    quotesIn(
      blocks.map((block, at) => (places.has(at) ? block.text : '')),
      quotes,
      language,
    ).map((hit) => [hit.id, hit]),
  );
};

/**
 * How many of the words that only this row has among the candidates stand in the sentence: names and figures count one, others half,
 * at most three. Only in the language of the record.
 */
const wordScore = (text: ArticleText, sentence: ArticleStretch, row: Attribution, others: readonly Attribution[]): number => {
  const { language, pack } = text;
  if (language === null || languageOf(pack.language) !== language) return 0;
  const here = contentStems(wordsAt(text, sentence), language);
  const isShared = (stem: string): boolean => others.some((other) => rowWords(other, language).has(stem));
  const score = [...rowWords(row, language)].reduce((sum, [stem, name]) => sum + (here.has(stem) && !isShared(stem) ? (name ? NAME : WORD) : 0), 0);
  return Math.min(MOST, score);
};

/** True where a quotation begins in the sentence. */
const quotedIn = (hit: QuoteHit | undefined, sentence: ArticleStretch): boolean =>
  hit?.parts.some(({ block, start }) => block === sentence.block && start >= sentence.start && start < sentence.end) === true;

/** How well the words of the sentence fit the row, set beside the other candidates. A quotation of the row that only it has counts most. */
export const anchorScore = (
  text: ArticleText,
  sentence: ArticleStretch,
  row: Attribution,
  others: readonly Attribution[],
  quotes: ReadonlyMap<string, QuoteHit>,
): number => {
  const quoted =
    quotedIn(quotes.get(row.id), wholeBlock(text, sentence.block)) && !others.some((other) => quotedIn(quotes.get(other.id), wholeBlock(text, sentence.block)));
  return (quoted ? QUOTE : 0) + wordScore(text, sentence, row, others);
};
