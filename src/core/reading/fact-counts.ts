import { languageOf } from '../article/languages/known.js';
import { amountsIn, type Amount } from '../article/numbers/amounts.js';
import { compareAmount } from '../article/numbers/compare.js';
import type { Fact, FactValue } from '../pack/statement-schema.js';
import { sentencesAt, wordsAt, type ArticleText } from './article-text.js';
import { hasNumber } from './has-number.js';
import { carried, differing, missing, unsure, type FactFound } from './fact-found.js';
import { isInScope } from './fact-scope.js';
import type { ArticleStretch } from './reading.js';

/** An amount of the text with its place. */
export interface PlacedAmount {
  readonly amount: Amount;
  readonly place: ArticleStretch;
}

/** All amounts of the text, sentence by sentence. */
export const amountsOf = (text: ArticleText): PlacedAmount[] => {
  const { language } = text;
  if (language === null) return [];
  return text.sentences.flatMap((sentence) => {
    const words = wordsAt(text, sentence);
    if (!hasNumber(words, language)) return [];
    const place = (amount: Amount): ArticleStretch => ({ block: sentence.block, start: sentence.start + amount.start, end: sentence.start + amount.end });
    return amountsIn(words, language).map((amount) => ({ amount, place: place(amount) }));
  });
};

/** Smaller numbers occur everywhere: they count only beside those they are about. */
const SMALL = 13;

const valueOf = ({ value }: Fact): Extract<FactValue, { type: 'count' }> | null => (value.type === 'count' ? value : null);

/** Numbers further apart are never compared. */
const FAR = 5;

const relates = (fact: Fact, { amount, place }: PlacedAmount, text: ArticleText): 'same' | 'differs' | null => {
  const value = valueOf(fact);
  if (value === null || amount.value > value.amount * FAR || amount.value * FAR < value.amount) return null;
  const relation = compareAmount(amount, value, text.pack.language);
  if (relation.result === 'other') return null;
  const needsScope = relation.result === 'differs' || value.amount < SMALL;
  return needsScope && !isInScope(fact, text, place) ? null : relation.result;
};

/** The amounts that are some fact's own. */
export const explainedAmounts = (facts: readonly Fact[], amounts: readonly PlacedAmount[], text: ArticleText): ReadonlyMap<PlacedAmount, readonly string[]> =>
  new Map(amounts.map((amount) => [amount, facts.filter((fact) => relates(fact, amount, text) === 'same').map(({ id }) => id)]));

/** True where the record's unit is one that every language knows. */
const isListed = (unit: string, { pack }: ArticleText): boolean => {
  const language = languageOf(pack.language);
  return language !== null && (amountsIn(`25 ${unit}`, language)[0]?.unit ?? null) !== null;
};

/** The amount as it stands, with the word before it that makes it one of at least, at most or about. */
const asWritten = (text: ArticleText, { amount, place }: PlacedAmount): string => {
  const { language } = text;
  const before = wordsAt(text, { ...place, start: 0, end: place.start }).trimEnd();
  const bound =
    language === null || amount.bound === 'exact'
      ? ''
      : (language.bounds[amount.bound]
          .split('|')
          .filter((one) => before.toLowerCase().endsWith(one))
          .toSorted((a, b) => b.length - a.length)[0] ?? '');
  return wordsAt(text, { ...place, start: bound === '' ? place.start : before.length - bound.length });
};

/**
 * A fact that is a number, beside the numbers of the text. Another number is a difference only where no other fact accounts for it;
 * `earlier` are the facts that this one replaced, whose number is one.
 */
export const findCount = (
  fact: Fact,
  text: ArticleText,
  amounts: readonly PlacedAmount[],
  explained: ReadonlyMap<PlacedAmount, readonly string[]>,
  earlier: ReadonlySet<string>,
): FactFound => {
  const same = amounts.filter((amount) => relates(fact, amount, text) === 'same');
  const [first] = same;
  if (first !== undefined)
    return carried(
      same.flatMap(({ place }) => sentencesAt(text, place)),
      'same-amount',
      asWritten(text, first),
    );
  const other = amounts.filter((amount) => relates(fact, amount, text) === 'differs' && (explained.get(amount) ?? []).every((id) => earlier.has(id)));
  const [one] = other;
  if (one !== undefined)
    return differing(
      other.flatMap(({ place }) => sentencesAt(text, place)),
      'other-amount',
      asWritten(text, one),
    );
  const value = valueOf(fact);
  // A number that the text could also give by a list of names, or in a unit that no list has, is not missed.
  if (value === null || value.amount < SMALL || !isListed(value.unit, text)) return unsure;
  const near = amounts.some(({ amount }) => amount.value === value.amount || compareAmount(amount, value, text.pack.language).result !== 'other');
  return near ? unsure : missing;
};
