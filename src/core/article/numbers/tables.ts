import { UNIT_CLASSES, type Bound, type Qualifier, type TextLanguage, type UnitClass } from '../languages/text-language.js';
import { phraseTable, type PhraseTable } from './phrases.js';

type SetBound = Exclude<Bound, 'exact'>;

/** A language's phrases for reading amounts, ready to be matched. */
export interface AmountTables {
  readonly bounds: PhraseTable<SetBound>;
  readonly boundsAfter: PhraseTable<SetBound>;
  readonly units: PhraseTable<UnitClass>;
  readonly qualifiers: PhraseTable<Qualifier>;
  readonly vague: PhraseTable<number>;
  readonly each: PhraseTable<true>;
  readonly of: PhraseTable<true>;
  readonly functionWords: PhraseTable<true>;
  readonly to: PhraseTable<true>;
}

// `Object.entries` forgets what the keys are; they are those of the language's own record.
const lists = <K extends string>(record: Readonly<Record<K, string>>, keys: readonly K[]): (readonly [K, string])[] => keys.map((key) => [key, record[key]]);

const BOUNDS = ['about', 'at-least', 'at-most'] as const;
const QUALIFIERS = ['personal', 'public'] as const;

const made = new WeakMap<TextLanguage, AmountTables>();

/** The tables of a language, made at the first call. */
export const amountTables = (language: TextLanguage): AmountTables => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const marks = (phrases: string): PhraseTable<true> => phraseTable([[true, phrases]], language);
  const tables: AmountTables = {
    bounds: phraseTable(lists(language.bounds, BOUNDS), language),
    boundsAfter: phraseTable(lists(language.boundsAfter, BOUNDS), language),
    units: phraseTable(lists(language.units, UNIT_CLASSES), language),
    qualifiers: phraseTable(lists(language.qualifiers, QUALIFIERS), language),
    vague: phraseTable(
      Object.entries(language.numbers.vague).map(([words, value]) => [value, words]),
      language,
    ),
    each: marks(language.each),
    of: marks(language.of),
    functionWords: marks(language.functionWords),
    to: marks(language.numbers.to),
  };
  made.set(language, tables);
  return tables;
};
