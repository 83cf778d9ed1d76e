import type { TextLanguage } from '../languages/text-language.js';
import { phraseAt, phraseTable, type PhraseTable } from '../numbers/phrases.js';
import { wordsOf } from '../numbers/words.js';
import type { TextDate } from './resolve.js';

/** What a text says happened on a date. */
export type DateRole = 'start' | 'discovery';

const WORDS_BEFORE = 14;
const WORDS_BEHIND = 10;
const ENDS_CLAUSE = /[;。；]|[.!?]\s+\p{Lu}/u;

/** Words that may stand between "since" and the date ("since about mid-May"). */
const WORDS_BETWEEN = 2;

type Cue = DateRole | 'since';

const made = new WeakMap<TextLanguage, PhraseTable<Cue>>();

const cuesOf = (language: TextLanguage): PhraseTable<Cue> => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { discovery, start, since } = language.dates;
  const table = phraseTable<Cue>(
    [
      ['discovery', discovery],
      ['start', start],
      ['since', since],
    ],
    language,
  );
  made.set(language, table);
  return table;
};

/**
 * Whether the date is that of a beginning or of a discovery, by the nearest word of either kind, up to 14 words before it or 10 behind,
 * not over another date or the end of a clause; null where neither stands there.
 */
export const roleOf = (sentence: string, date: TextDate, all: readonly TextDate[], language: TextLanguage): DateRole | null => {
  const words = wordsOf(sentence, language);
  const cues = cuesOf(language);
  const first = words.findIndex((word) => word.end > date.start);
  const behind = words.findIndex((word) => word.start >= date.end);
  const after = behind < 0 ? words.length : behind;
  let nearest: { role: DateRole; distance: number } | null = null;
  for (let at = Math.max(0, first - WORDS_BEFORE); at < Math.min(words.length, after + WORDS_BEHIND); at++) {
    const hit = phraseAt(words, at, cues);
    const [word, last] = [words[at], hit === null ? undefined : words[hit.next - 1]];
    if (hit === null || word === undefined || last === undefined || (at >= first && at < after)) continue;
    const [from, to] = at < first ? [last.end, date.start] : [date.end, word.start];
    if (ENDS_CLAUSE.test(sentence.slice(from, to)) || all.some((other) => other !== date && other.start >= from && other.end <= to)) continue;
    const distance = at < first ? first - hit.next : at - after + 1;
    if (hit.key === 'since' && (at >= first || distance > WORDS_BETWEEN)) continue;
    if (nearest === null || distance < nearest.distance) nearest = { role: hit.key === 'discovery' ? 'discovery' : 'start', distance };
  }
  return nearest?.role ?? null;
};
