import type { Fact } from '../pack/statement-schema.js';
import { mentionsIn, wholeBlock, type ArticleText } from './article-text.js';
import type { ArticleStretch } from './reading.js';

const BODIES: ReadonlySet<string> = new Set(['government-body', 'country', 'person', 'media']);

/**
 * Whose quantity a fact gives: the bodies and people it is about, other than who says it, the accused, and the states that the speaker
 * belongs to. Empty: it is about the incident as a whole.
 */
const scopeOf = (fact: Fact, { sides }: ArticleText): readonly string[] => {
  const speakers = [fact.by, ...(fact.alsoBy ?? [])].flatMap(({ entity }) =>
    sides.chain(entity).filter((id) => id === entity || sides.party(id)?.kind === 'country'),
  );
  return fact.about.filter((id) => BODIES.has(sides.party(id)?.kind ?? '') && !speakers.includes(id) && !sides.accused(id));
};

/** True where somebody of the fact's scope is named in the paragraph or in the title. A fact about the whole incident is in scope everywhere. */
export const isInScope = (fact: Fact, text: ArticleText, { block }: ArticleStretch): boolean => {
  const scope = scopeOf(fact, text);
  if (scope.length === 0) return true;
  const titles = text.blocks.flatMap(({ role }, at) => (role === 'title' ? [at] : []));
  return [block, ...titles].some((at) => mentionsIn(text, wholeBlock(text, at)).some(({ entity }) => scope.includes(entity)));
};
