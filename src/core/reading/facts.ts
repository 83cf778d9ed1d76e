import type { Wholeness } from '../article/whole.js';
import type { Fact, FactTopic } from '../pack/statement-schema.js';
import type { ArticleText } from './article-text.js';
import { earlierFacts } from './earlier-facts.js';
import { amountsOf, explainedAmounts, findCount } from './fact-counts.js';
import { datesOf, findDate, findPeriod, ownDates } from './fact-dates.js';
import type { FactFound } from './fact-found.js';
import { findEntities, findText } from './fact-words.js';
import { whenPublic } from './known-when.js';
import { absenceOf } from './outcome.js';
import type { FactOutcome } from './reading.js';

/** Topics that an account of the incident itself could be expected to touch. */
const CORE: ReadonlySet<FactTopic> = new Set<FactTopic>(['dates', 'scale', 'victims', 'spared', 'technique', 'key-acquisition', 'detection', 'data']);

const withoutRepeats = (found: FactFound): FactFound['sentences'] =>
  found.sentences.filter((sentence, at) => found.sentences.findIndex((other) => other.block === sentence.block && other.start === sentence.start) === at);

/**
 * What became of each fact of the record in the text. A fact that was public only after the article's day is later, whatever the text
 * says: the text is set beside the values known then. A value that had been replaced by then is not missed.
 */
export const factOutcomes = (text: ArticleText, whole: Wholeness): FactOutcome[] => {
  const { facts } = text.incident;
  const { published } = text;
  const known = facts.filter((fact) => published === null || whenPublic(fact, published) !== 'after');
  const replaced = new Set(known.flatMap((fact) => (published !== null && whenPublic(fact, published) === 'before' ? [...earlierFacts(fact, facts)] : [])));
  const [amounts, dates] = [amountsOf(text), datesOf(text)];
  const [ownAmounts, own] = [explainedAmounts(known, amounts, text), ownDates(known)];

  const find = (fact: Fact): FactFound => {
    switch (fact.value.type) {
      case 'count':
        return findCount(fact, text, amounts, ownAmounts, earlierFacts(fact, facts));
      case 'date':
        return findDate(fact, text, dates, own);
      case 'period':
        return findPeriod(fact, text, dates);
      case 'entities':
        return findEntities(fact, text);
      case 'text':
        return findText(fact, text);
    }
  };

  return facts.map((fact): FactOutcome => {
    const nothing = { id: fact.id, sentences: [], pageValue: null };
    const absent = absenceOf(fact, text, whole);
    if (!known.includes(fact)) return { ...nothing, ...absent };
    const found = find(fact);
    // A later value accounts for another number than one that was replaced.
    if (found.outcome === 'carried' || (found.outcome === 'differs' && !replaced.has(fact.id)))
      return { id: fact.id, outcome: found.outcome, sentences: withoutRepeats(found), pageValue: found.pageValue, reason: found.reason };
    if (absent.outcome !== 'not-found') return { ...nothing, ...absent };
    if (replaced.has(fact.id)) return { ...nothing, outcome: 'unknown', reason: 'replaced' };
    return found.missing && CORE.has(fact.topic) ? { ...nothing, ...absent } : { ...nothing, outcome: 'unknown', reason: found.reason };
  });
};
