import type { FactValue } from '../../pack/statement-schema.js';

/** What a number can count. Two numbers are compared only where these are the same. */
export const UNIT_CLASSES = [
  'organisation',
  'company',
  'agency',
  'account',
  'person',
  'official',
  'customer',
  'legislator',
  'country',
  'email',
  'document',
  'hypothesis',
  'flaw',
  'key',
  'computer',
  'hour',
  'day',
  'week',
  'month',
  'year',
] as const;
export type UnitClass = (typeof UNIT_CLASSES)[number];

/** Narrows what is counted: "personal accounts" are other accounts than "accounts". */
export type Qualifier = 'personal' | 'public';

/** How a number stands to the true one; the same words as a fact's value. */
export type Bound = Extract<FactValue, { type: 'count' }>['bound'];

/** Several words or phrases of the language in one text, parted by "|". */
export type Phrases = string;

export interface NumberWords {
  /** Characters that part thousands, and the one before the fraction. */
  readonly group: string;
  readonly decimal: string;
  /** Words with a value of their own; two words where they do not add up ("quatre vingt"). */
  readonly values: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them, below and from a thousand (in Chinese, ten thousand). */
  readonly small: Readonly<Record<string, number>>;
  readonly large: Readonly<Record<string, number>>;
  /** Round collective numbers; they multiply too, and stand for "about". */
  readonly dozens: Readonly<Record<string, number>>;
  /** Plurals that give a least size only ("hundreds"). */
  readonly vague: Readonly<Record<string, number>>;
  /** Values after which more may follow than their last zero lets expect: in French, 60 takes 1 to 19. */
  readonly room: Readonly<Record<number, number>>;
  readonly joiners: Phrases;
  /** Words before a multiplier that mean one. */
  readonly articles: Phrases;
  readonly half: Phrases;
  /** Joins units and tens inside one word ("fünfundzwanzig"); null where the language has no such words. */
  readonly compound: string | null;
  /** Between the ends of a range. */
  readonly to: Phrases;
}

export interface DateWords {
  /** January to December, and Monday to Sunday: parted by "|", the forms of one by spaces. */
  readonly months: string;
  readonly weekdays: string;
  /** True where months are written with a capital. */
  readonly capital: boolean;
  /** Months that are everyday words too: alone, they need one of `before` in front of them or a year behind. */
  readonly weak: Phrases;
  readonly before: Phrases;
  /**
   * Ways to write a date, most telling first: {d} day, {m} month by name, {n} month by number, {y} year, {part} early, mid or late;
   * {step} {unit} {way} for "two months earlier".
   */
  readonly templates: readonly string[];
  readonly parts: Readonly<Record<'early' | 'mid' | 'late', Phrases>>;
  /** Words for a day or a span, counted from the publication. */
  readonly days: Readonly<Record<string, number>>;
  readonly spans: Readonly<Record<'this-month' | 'last-month' | 'this-year' | 'last-year', Phrases>>;
  readonly steps: Readonly<Record<'day' | 'month' | 'year', Phrases>>;
  readonly stepNumbers: Readonly<Record<string, number>>;
  readonly ways: Readonly<Record<'ago' | 'earlier' | 'later', Phrases>>;
  /** Beside a weekday: it lies ahead; or it is the one of the week before. */
  readonly next: Phrases;
  readonly lastWeek: Phrases;
  /** Right before a date: it is a beginning. Elsewhere in the sentence: verbs and nouns that say so, and those of a discovery. */
  readonly since: Phrases;
  readonly start: Phrases;
  readonly discovery: Phrases;
}

/** All that reading figures, dates and page parts needs to know of one language. */
export interface TextLanguage {
  /** Primary subtag of BCP 47. */
  readonly code: string;
  /** False where words are not parted by spaces. */
  readonly spaced: boolean;
  /** Where in a noun phrase the counted noun stands: "25 email accounts", "25 cuentas de correo". */
  readonly headNoun: 'last' | 'first';
  readonly numbers: NumberWords;
  readonly dates: DateWords;
  readonly bounds: Readonly<Record<Exclude<Bound, 'exact'>, Phrases>>;
  /** The same behind the number. */
  readonly boundsAfter: Readonly<Record<Exclude<Bound, 'exact'>, Phrases>>;
  readonly units: Readonly<Record<UnitClass, Phrases>>;
  readonly qualifiers: Readonly<Record<Qualifier, Phrases>>;
  /** The number holds for each of several. */
  readonly each: Phrases;
  /** Between a number and a noun they count ("25 of the organisations"). */
  readonly of: Phrases;
  /** Words that end a noun phrase; they carry no content in a quotation either. */
  readonly functionWords: Phrases;
  /** Last lines that promise more text, and lines after the end of a text. */
  readonly readOn: Phrases;
  readonly credits: Phrases;
  /** Beside a date that is not that of the publication. */
  readonly updated: Phrases;
}
