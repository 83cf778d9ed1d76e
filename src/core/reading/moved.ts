import { likeness } from '../article/likeness.js';
import { plainText } from '../article/plain-text.js';
import { quoteSpansIn } from '../article/quote-spans.js';
import type { QuoteHit } from '../article/quotes.js';
import type { Position } from '../article/position.js';
import type { Attribution } from '../pack/statement-schema.js';
import { mentionsIn, sentencesAt, wholeBlock, type ArticleText } from './article-text.js';
import { contentStems, contentWords } from './content-words.js';
import { whenPublic } from './known-when.js';
import type { ArticleStretch } from './reading.js';
import { shareInText } from './sentence-stems.js';
import { sideOf, speakerOf } from './speaker-of.js';

/** Words of a row on another case, met as an answer to this one. */
export interface Moved {
  readonly row: Attribution;
  readonly sentences: readonly ArticleStretch[];
}

/** A quoted clause is a row's own when it is this much like a part of its claim, and has at least so many words of content. */
const LIKE = 0.75;
const LEAST_WORDS = 3;
/** With fewer of its words in the claim the clause cannot be so alike. */
const LEAST_SHARE = 0.6;
/** A claim with fewer of its words anywhere in the text has no clause in it. */
const LEAST_IN_TEXT = 0.2;

const wordList = (text: string): string[] => plainText(text).split(' ');

const windowLikeness = (claim: readonly string[], words: readonly string[]): number => {
  let best = 0;
  for (let from = 0; from + words.length - 1 <= claim.length; from++)
    for (const length of [words.length - 1, words.length, words.length + 1]) best = Math.max(best, likeness(claim.slice(from, from + length), words));
  return best;
};

/** Quoted clauses that stand in the claim of the row, in the language of the record. */
const claimed = (text: ArticleText, row: Attribution): ArticleStretch[] => {
  const { blocks, language, pack } = text;
  if (language === null || language.code !== pack.language.split('-')[0]) return [];
  const known = contentStems(row.claim, language);
  if (shareInText(text, known) < LEAST_IN_TEXT) return [];
  const claim = wordList(row.claim);
  const shares = (clause: string): boolean => {
    const words = contentWords(clause, language);
    return words.length >= LEAST_WORDS && words.filter(({ stem }) => known.has(stem)).length >= words.length * LEAST_SHARE;
  };
  return quoteSpansIn(blocks.map((block) => block.text)).flatMap(({ parts, text: quoted }) =>
    quoted.split(/[,;:.]/).some((clause) => shares(clause) && windowLikeness(claim, wordList(clause)) >= LIKE) ? [...parts] : [],
  );
};

/** The other case is named beside the words: then they are told as what they are. A state is named everywhere. */
const isTold = (text: ArticleText, { about }: Attribution, { block }: ArticleStretch): boolean => {
  if (about === 'incident' || text.sides.party(about.otherCase)?.kind === 'country') return false;
  return [block - 1, block, block + 1].some((at) => mentionsIn(text, wholeBlock(text, at)).some(({ entity }) => entity === about.otherCase));
};

/**
 * Quotations in the text that the record has as words about another case. Free text counts only beside a position of the row's own side.
 * Where that other case is named in the paragraph or the next ones, nothing was moved.
 */
export const movedWords = (text: ArticleText, positions: readonly Position[], quotes: ReadonlyMap<string, QuoteHit>): Moved[] => {
  const { incident, published } = text;
  const rows = incident.attributions.filter((row) => row.about !== 'incident' && (published === null || whenPublic(row, published) !== 'after'));
  return rows.flatMap((row) => {
    const side = sideOf(row.speaker.entity, text);
    const spoken = (stretch: ArticleStretch): boolean =>
      positions.some((position) => {
        const id = position.sentence.block === stretch.block ? speakerOf(position, text) : null;
        return id !== null && sideOf(id, text) === side;
      });
    const hit = quotes.get(row.id);
    const quoted = hit === undefined || (hit.needsSpeaker && !hit.parts.some(spoken)) ? [] : hit.parts;
    const stretches = [...quoted, ...claimed(text, row).filter(spoken)].filter((stretch) => !isTold(text, row, stretch));
    const found = stretches.flatMap((stretch) => sentencesAt(text, stretch));
    const sentences = text.sentences.filter((sentence) => found.includes(sentence));
    return sentences.length === 0 ? [] : [{ row, sentences }];
  });
};
