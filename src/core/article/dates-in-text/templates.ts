import type { DateWords, Phrases, TextLanguage } from '../languages/text-language.js';

/** The ways to write a date in one language, ready to be searched. */
export interface DatePatterns {
  readonly written: readonly RegExp[];
  /** A weekday; a word for a day or a span. */
  readonly weekday: RegExp;
  readonly relative: RegExp;
  /** 1 to 12, and 0 (Monday) to 6 (Sunday), by every form in lower case. */
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One of the forms, longest first, so that 十一月 is not read as 一月. */
const oneOf = (forms: Iterable<string>): string =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|') || '(?!)';

const listed = (phrases: Phrases): string[] => (phrases === '' ? [] : phrases.split('|'));

const indexed = (forms: string, first: number): Map<string, number> =>
  new Map(forms.split('|').flatMap((same, index) => same.split(' ').map((form): [string, number] => [form, index + first])));

const groupsOf = (dates: DateWords, months: Iterable<string>): Readonly<Record<string, string>> => ({
  '{d}': '(?<d>0?[1-9]|[12]\\d|3[01])(?!\\d)',
  '{n}': '(?<n>0?[1-9]|1[0-2])(?!\\d)',
  '{y}': '(?<y>(?:19|20)\\d\\d)(?!\\d)',
  '{m}': `(?<m>${oneOf(months)})`,
  '{part}': `(?<part>${oneOf(Object.values(dates.parts).flatMap(listed))})`,
  '{step}': `(?<step>\\d{1,2}|${oneOf(Object.keys(dates.stepNumbers))})`,
  '{unit}': `(?<unit>${oneOf(Object.values(dates.steps).flatMap(listed))})`,
  '{way}': `(?<way>${oneOf(Object.values(dates.ways).flatMap(listed))})`,
});

const made = new WeakMap<TextLanguage, DatePatterns>();

/** The patterns of a language, made at the first call. */
export const datePatterns = (language: TextLanguage): DatePatterns => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const { dates, spaced } = language;
  const months = indexed(dates.months, 1);
  const weekdays = indexed(dates.weekdays, 0);
  const groups = groupsOf(dates, months.keys());
  const bordered = (source: string): RegExp => new RegExp(spaced ? `(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])` : `(?<![\\d十])(?:${source})`, 'giu');
  const relative = [...Object.keys(dates.days), ...Object.values(dates.spans).flatMap(listed)];
  const patterns: DatePatterns = {
    written: dates.templates.map((template) => bordered(template.replace(/\{\w+\}/g, (name) => groups[name] ?? name))),
    weekday: bordered(oneOf(weekdays.keys())),
    relative: bordered(oneOf(relative)),
    months,
    weekdays,
  };
  made.set(language, patterns);
  return patterns;
};

/** The key of the list that has the phrase; null where none has. */
export const keyWith = <K extends string>(lists: Readonly<Record<K, Phrases>>, keys: readonly K[], phrase: string): K | null =>
  keys.find((key) => listed(lists[key]).includes(phrase)) ?? null;
