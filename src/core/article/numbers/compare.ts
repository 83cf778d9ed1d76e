import type { FactValue } from '../../pack/statement-schema.js';
import { languageOf } from '../languages/known.js';
import type { Bound, Qualifier, UnitClass } from '../languages/text-language.js';
import type { Amount } from './amounts.js';
import { countedNoun } from './noun.js';
import { phraseAt } from './phrases.js';
import { amountTables } from './tables.js';
import { wordsOf } from './words.js';

type Count = Pick<Extract<FactValue, { type: 'count' }>, 'amount' | 'unit' | 'bound'>;

/** An amount of a text beside an amount of the record. `why` tells what decided it. */
export type AmountRelation =
  | { readonly result: 'same' }
  | { readonly result: 'differs'; readonly why: 'amount' | 'bound' }
  | { readonly result: 'other'; readonly why: 'unit' | 'scope' | 'loose' | 'far' };

interface CountedUnit {
  readonly unit: UnitClass | null;
  readonly qualifiers: readonly Qualifier[];
  readonly each: boolean;
  /** The words that no class stands for. */
  readonly rest: readonly string[];
}

const NEAR = 0.05;
// Beyond this the text counts something else more often than it errs.
const FAR = 4;

const singular = (word: string): string => (word.length > 3 ? word.replace(/s$/, '') : word);

const unitOf = (unit: string, tag: string): CountedUnit | null => {
  const language = languageOf(tag);
  if (language === null) return null;
  const words = wordsOf(unit, language);
  const noun = countedNoun(words, 0, language);
  const { functionWords } = amountTables(language);
  const rest = words.flatMap((word, at) => (at >= (noun?.to ?? 0) && phraseAt(words, at, functionWords) === null ? [singular(word.lower)] : []));
  return { unit: noun?.unit ?? null, qualifiers: noun?.qualifiers ?? [], each: noun?.each ?? false, rest: noun?.each === true ? [] : rest };
};

const rangeOf = (value: number, high: number | null, bound: Bound): readonly [number, number] => {
  if (bound === 'at-least') return [value, Infinity];
  if (bound === 'at-most') return [0, high ?? value];
  if (high !== null) return [value, high];
  return bound === 'about' ? [value * (1 - NEAR), value * (1 + NEAR)] : [value, value];
};

const isOpen = (bound: Bound): boolean => bound === 'at-least' || bound === 'at-most';

const numbersRelate = (amount: Amount, fact: Count): 'same' | 'amount' | 'bound' | 'loose' | 'far' => {
  const { value, high, bound } = amount;
  if (amount.vague) return 'loose';
  if (value === fact.amount && high === null) return bound === fact.bound || (!isOpen(bound) && !isOpen(fact.bound)) ? 'same' : 'bound';
  const [low, top] = rangeOf(value, high, bound);
  const [factLow, factTop] = rangeOf(fact.amount, null, fact.bound);
  if (low > factTop || factLow > top || (bound === 'exact' && fact.bound === 'about')) {
    const [less, more] = [Math.min(value, fact.amount), Math.max(value, fact.amount)];
    return more > less * FAR ? 'far' : 'amount';
  }
  return high === null && Math.abs(value - fact.amount) <= NEAR * Math.max(value, fact.amount) ? 'same' : 'loose';
};

/**
 * Sets an amount of a text beside a fact's. Only the same unit in the same scope is compared; `tag` is the language of the fact's unit.
 * Equal numbers count although the text leaves a qualifier out ("503 accounts" for "503 personal accounts"), other numbers do not.
 * A unit that no list has is compared by its words, in its own language only.
 */
export const compareAmount = (amount: Amount, fact: Count, tag: string): AmountRelation => {
  const unit = unitOf(fact.unit, tag);
  if (unit === null || amount.unit !== unit.unit) return { result: 'other', why: 'unit' };
  const words = new Set(amount.words.map(singular));
  const sameLanguage = languageOf(tag)?.code === amount.language;
  if (unit.unit === null && !(sameLanguage && unit.rest.length > 0 && unit.rest.every((word) => words.has(word)))) return { result: 'other', why: 'unit' };
  if (unit.each !== amount.each || amount.qualifiers.some((one) => !unit.qualifiers.includes(one))) return { result: 'other', why: 'scope' };

  const relation = numbersRelate(amount, fact);
  if (relation === 'loose' || relation === 'far') return { result: 'other', why: relation };
  const full = unit.qualifiers.every((one) => amount.qualifiers.includes(one));
  const inScope = unit.unit === null || unit.rest.length === 0 || (sameLanguage && unit.rest.some((word) => words.has(word)));
  if (!inScope || (!full && relation === 'amount')) return { result: 'other', why: 'scope' };
  return relation === 'same' ? { result: 'same' } : { result: 'differs', why: relation };
};
