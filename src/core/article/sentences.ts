import type { Lexicon } from './lexicon.js';

/** A sentence: UTF-16 offsets in its block. */
interface Span {
  readonly start: number;
  readonly end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();
const segmenterOf = (language: string): Intl.Segmenter => {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, made);
  return made;
};

const shortWords = new WeakMap<Lexicon, ReadonlySet<string>>();
const abbreviationsOf = (lexicon: Lexicon): ReadonlySet<string> => {
  const known = shortWords.get(lexicon);
  if (known) return known;
  const made = new Set(lexicon.abbreviations.split('|'));
  shortWords.set(lexicon, made);
  return made;
};

const SINGLE_CAPITAL = /(?:^|[\s("“„«])(?:\p{Lu}\.)+\s*$/u;
const LAST_WORD = /([\p{L}.]+)\.\s*$/u;
const ORDINAL = /\d\.\s*$/;
const CONTINUES = /^\s*(?:[\p{Ll},;)\]”»’%]|["'](?:[\s,.;]|$))/u;
const HAS_LETTER = /[\p{L}\p{N}]/u;

const joins = (before: string, piece: string, lexicon: Lexicon): boolean => {
  if (!HAS_LETTER.test(piece) || CONTINUES.test(piece)) return true;
  if (lexicon.order === 'verb-last' && ORDINAL.test(before)) return true;
  if (SINGLE_CAPITAL.test(before)) return true;
  const last = LAST_WORD.exec(before)?.[1];
  return last !== undefined && abbreviationsOf(lexicon).has(last);
};

/**
 * The sentences of one block, in order and without gaps but for white space.
 * Source of the breaks: Intl.Segmenter in the language of the text; its wrong breaks after abbreviations, single
 * capitals and ordinals are joined again.
 */
export const sentencesOf = (text: string, lexicon: Lexicon): readonly Span[] => {
  const spans: { start: number; end: number }[] = [];
  for (const { index, segment } of segmenterOf(lexicon.language).segment(text)) {
    const last = spans.at(-1);
    if (last && joins(text.slice(Math.max(last.start, last.end - 24), last.end), segment, lexicon)) last.end = index + segment.length;
    else spans.push({ start: index, end: index + segment.length });
  }
  for (const span of spans) {
    while (span.end > span.start && /\s/.test(text.charAt(span.end - 1))) span.end--;
    while (span.start < span.end && /\s/.test(text.charAt(span.start))) span.start++;
  }
  return spans.filter((span) => span.end > span.start);
};
