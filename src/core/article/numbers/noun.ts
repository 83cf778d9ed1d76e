import type { Qualifier, TextLanguage, UnitClass } from '../languages/text-language.js';
import { phraseAt } from './phrases.js';
import { amountTables } from './tables.js';
import type { Word } from './words.js';

/** What is counted. `from` and `to` are indices of words, the noun only. */
export interface CountedNoun {
  readonly unit: UnitClass;
  readonly from: number;
  readonly to: number;
  readonly qualifiers: readonly Qualifier[];
  /** The number holds for each of several ("10 people at each agency"). */
  readonly each: boolean;
}

const REACH = 4;
const UNSPACED_REACH = 10;
const ENDS_CLAUSE = /[,;:.!?()[\]…。，；：、！？（）—–]/;
const APOSTROPHE = /['’]/;

const breaks = (word: Word | undefined): boolean => word === undefined || ENDS_CLAUSE.test(word.gap);

const eachBehind = (words: readonly Word[], from: number, language: TextLanguage): boolean => {
  const { each } = amountTables(language);
  for (let at = from; at < from + REACH && !breaks(words[at]); at++) if (phraseAt(words, at, each) !== null) return true;
  return false;
};

const qualifiersOf = (words: readonly Word[], from: number, to: number, unit: UnitClass, language: TextLanguage): readonly Qualifier[] => {
  const { qualifiers } = amountTables(language);
  const found = new Set<Qualifier>();
  // An agency is public whether the text says so or not.
  if (unit === 'agency') found.add('public');
  for (let at = from; at < to && (at === from || !breaks(words[at])); at++) {
    const hit = phraseAt(words, at, qualifiers);
    if (hit !== null) found.add(hit.key);
  }
  return [...found].sort();
};

/** The noun that a number before `words[from]` counts: within four words of its clause, not over a preposition. Null where none is known. */
export const countedNoun = (words: readonly Word[], from: number, language: TextLanguage): CountedNoun | null => {
  const { units, of, functionWords } = amountTables(language);
  let at = phraseAt(words, from, of)?.next ?? from;
  const reach = at + (language.spaced ? REACH : UNSPACED_REACH);
  while (at <= reach && !breaks(words[at]) && words[at]?.digits === false) {
    const hit = phraseAt(words, at, units);
    if (hit === null) {
      if (language.spaced && phraseAt(words, at, functionWords) !== null) return null;
      at++;
      continue;
    }
    const behind = words[hit.next];
    if (behind?.lower === 's' && APOSTROPHE.test(behind.gap)) {
      at = hit.next + 1;
      continue;
    }
    let noun = { unit: hit.key, from: at, to: hit.next };
    // "government agency email accounts": what is counted comes last.
    for (let more = language.headNoun === 'last' ? hit : null; more !== null;) {
      const next: Word | undefined = words[noun.to];
      more = breaks(next) || (next !== undefined && APOSTROPHE.test(next.gap)) ? null : phraseAt(words, noun.to, units);
      if (more !== null) noun = { unit: more.key, from: noun.to, to: more.next };
    }
    const end = language.headNoun === 'first' ? noun.to + 2 : noun.from;
    return { ...noun, qualifiers: qualifiersOf(words, from, end, noun.unit, language), each: eachBehind(words, noun.to, language) };
  }
  return null;
};
