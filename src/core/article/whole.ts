import { metaOf, type HeadSignals } from './head-signals.js';
import { LANGUAGES, languageOf } from './languages/known.js';
import type { TextLanguage } from './languages/text-language.js';
import { readJsonLd } from './publication/json-ld.js';
import { ownArticle } from './publication/own-article.js';

/** Why a text may not be all that was published. */
export type CutReason = 'loading' | 'not-free' | 'locked-tier' | 'wall' | 'word-count' | 'read-on' | 'no-end' | 'short';

/** `reasons` is empty where nothing speaks against the text being whole. */
export interface Wholeness {
  readonly whole: boolean;
  readonly reasons: readonly CutReason[];
  /** Words seen in the body. */
  readonly words: number;
}

const FEWEST_WORDS = 120;
/** Announced words may exceed those seen by this factor: captions and boxes are counted differently. */
const MORE_WORDS = 1.3;
/** With this share of the announced words in sight, a barrier elsewhere holds nothing back. */
const ALL_WORDS = 0.9;
/** Han characters that make up a word, roughly. */
const PER_HAN = 0.6;

const LOCKED = /^(?:locked|metered|premium|paid|subscri\w*|paywall|restricted)$/i;
const TIERS = ['article:content_tier', 'content_tier', 'article:content-tier'];

// A full stop inside the last brackets or quotation marks closes as well as one outside; an ellipsis closes nothing.
const CLOSED = /[.!?。！？][\s"'”’»«“‘)\]）】」』›*]*$|[)\]）】」』”»][\s.]*$/u;
const OPEN = /(?:…|\.{3}|\[…\]|\[\.{3}\]|\(…\))[\s"'”’»)\]]*$/u;
const LONGEST_LINE = 160;

const wordsIn = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).reduce((sum, word) => {
    const han = word.match(/\p{Script=Han}/gu)?.length ?? 0;
    return sum + (han > 0 ? han * PER_HAN : 1);
  }, 0);

const begins = (line: string, phrases: string): boolean => {
  const plain = line.toLowerCase().replace(/^[^\p{L}]+/u, '');
  return phrases.split('|').some((phrase) => plain.startsWith(phrase));
};

const isReadOn = (line: string, languages: readonly TextLanguage[]): boolean =>
  line.length <= LONGEST_LINE && languages.some(({ readOn }) => begins(line, readOn));

/** A line behind the end of a text: who wrote it, whose rights, an agency's sign. */
const isCredit = (line: string, languages: readonly TextLanguage[]): boolean =>
  line.length <= LONGEST_LINE * 2 &&
  (/^[\s(©–—-]*(?:©|\(c\)|\p{Lu}{2,5}(?:[/,]\s?\p{L}{2,5})*\)?\s*$)/u.test(line) || languages.some(({ credits }) => begins(line, credits)));

/** The last lines of the body, from the end; credits left out. */
const endOf = (blocks: readonly string[], languages: readonly TextLanguage[]): { readonly last: string; readonly readOn: boolean } => {
  let at = blocks.length - 1;
  let readOn = false;
  for (let line = blocks[at]; line !== undefined && (isReadOn(line, languages) || isCredit(line, languages)); line = blocks[--at])
    readOn ||= isReadOn(line, languages);
  return { last: blocks[at] ?? '', readOn };
};

/**
 * Whether the text that can be read is the whole article. `blocks` are the paragraphs of its body, without headings and captions.
 * In doubt it is cut: then nothing is said about what is not found in it.
 */
export const wholeOf = (signals: HeadSignals, blocks: readonly string[]): Wholeness => {
  const lines = blocks.map((block) => block.trim()).filter((block) => block !== '');
  const own = languageOf(signals.lang);
  const languages = own === null ? LANGUAGES : [own, ...LANGUAGES.filter((language) => language.code === 'en' && language !== own)];
  const things = readJsonLd(signals.linked);
  const article = ownArticle(things, signals);
  const words = Math.round(lines.reduce((sum, line) => sum + wordsIn(line), 0));
  const announced = article?.wordCount ?? null;
  const complete = announced !== null && words >= announced * ALL_WORDS;
  const { last, readOn } = endOf(lines, languages);

  const reasons: CutReason[] = [];
  const add = (reason: CutReason, holds: boolean): void => {
    if (holds) reasons.push(reason);
  };
  add('loading', signals.loading);
  add('not-free', !complete && (article?.free === false || (article === null && things.some((thing) => thing.free === false))));
  add('locked-tier', !complete && TIERS.some((name) => LOCKED.test(metaOf(signals, name)?.trim() ?? '')));
  add('wall', signals.walls.length > 0);
  add('word-count', announced !== null && announced > words * MORE_WORDS);
  add('read-on', readOn);
  add('no-end', !CLOSED.test(last) || OPEN.test(last));
  add('short', words < FEWEST_WORDS);
  return { whole: reasons.length === 0, reasons, words };
};
