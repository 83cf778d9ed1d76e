import type { WordLists } from './word-lists.js';

const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** True where [start, end) is a part of an address, a handle or a file name ("blogs.microsoft.com", "@fbi"). */
export const insideAddress = (text: string, start: number, end: number): boolean => {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  if (before === '@' || before === '_' || after === '_' || after === '@') return true;
  if (before === '.' && WORD_CHARACTER.test(text[start - 2] ?? ' ') && /\p{Ll}/u.test(text[start] ?? ' ')) return true;
  return after === '.' && /\p{Ll}/u.test(text[end + 1] ?? ' ') && !/\s/.test(text[end + 1] ?? ' ');
};

/** The word right before `start`, with one space between, or an empty text. */
export const wordBefore = (text: string, start: number): string => {
  const match = /([\p{L}\p{M}'’.-]+)[\s\u00a0]$/u.exec(text.slice(Math.max(0, start - 40), start));
  return match?.[1] ?? '';
};

/** True where another first name stands before the surname at `start`. */
export const otherFirstName = (lists: WordLists, text: string, start: number): boolean => {
  const word = wordBefore(text, start);
  if (word === '' || /['’]s$/.test(word)) return false;
  // A full stop ends a sentence or a title ("Rep."); only an initial goes on with it.
  return (word.length <= 2 || !word.endsWith('.')) && lists.readsAsFirstName(word);
};

const DATELINE_AFTER = /^[\p{L}\s.,]{0,40}(\([^)]{1,40}\)\s*)?[—–-]\s|^[\s,]*\([^)]{1,60}\)\s*[—–-]?|^,\s*(\p{Lu}[\p{L}.]*\.?\s*)?\d/u;

/**
 * True where the metonym at [start, end) is the place and not the government: a dateline, or after a preposition of place
 * ("in Beijing", but "ambassador to Beijing").
 */
export const isPlace = (lists: WordLists, text: string, start: number, end: number): boolean => {
  const after = text.slice(end, end + 80);
  if (text.slice(0, start).trim() === '' && (DATELINE_AFTER.test(after) || text.slice(start, end) === text.slice(start, end).toUpperCase())) return true;
  if (/^,\s+(D\.?C\.?|China|Connecticut|Wash)/u.test(after)) return true;
  const preposition = wordBefore(text, start);
  if (!lists.isPlacePreposition(preposition)) return false;
  const earlier = wordBefore(text, start - preposition.length - 1);
  return !lists.isTowardsState(earlier);
};
