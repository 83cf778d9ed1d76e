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

const OPENING = /["“「『]$/u;
const WHOLE_QUOTE = /^["“「『].*[。！？…，]["”」』]$/su;
const NEW_QUOTE = /^\s*["“「『]/u;

/** In Han script an opening mark is cut off from its quotation, and a quotation with a full stop from the words that say whose it is. */
const mended = (text: string, spans: readonly Span[]): Span[] => {
  const made: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = made.at(-1);
    const opens = last !== undefined && OPENING.test(text.slice(last.start, last.end)) && last.end === start;
    if (opens) last.end--;
    const from = opens ? start - 1 : start;
    if (last && last.end > last.start && WHOLE_QUOTE.test(text.slice(last.start, last.end)) && !NEW_QUOTE.test(text.slice(from, end))) last.end = end;
    else if (last && last.end === last.start) last.end = end;
    else made.push({ start: from, end });
  }
  return made;
};

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
  const all = lexicon.order === 'unspaced' ? mended(text, spans) : spans;
  return all.filter((span) => span.end > span.start);
};
