import type { MarkKind } from '../mark-kind.js';
import type { Effect, Rule, Subject } from './rule.js';

/** What a rule can see of a mention. `entity` is a runtime id; `stories`: the runtime ids of the stories recognised on the page. */
export interface Decided {
  readonly entity: string;
  readonly mark: MarkKind;
  readonly stories: readonly string[];
}

const packOf = (id: string): string => id.slice(0, id.indexOf(':'));

const isAbout = ({ type, of }: Subject, { entity, mark, stories }: Decided): boolean => {
  const pack = packOf(entity);
  const open = stories.filter((story) => packOf(story) === pack);
  if (type === 'story') return open.includes(of);
  return of === { all: '', kind: mark, pack, closed: open.length === 0 && pack, entity }[type];
};

/** The rule that decides over a mention, from the rules of its page in their order (`rulesAt`); null where none does and it is shown. */
export const decidingRule = (ordered: readonly Rule[], mention: Decided): Rule | null => ordered.find(({ subject }) => isAbout(subject, mention)) ?? null;

/** False where these rules, in their order, let no mention be marked, whatever it is of. */
export const canMark = (ordered: readonly Rule[]): boolean => {
  const all = ordered.findIndex(({ subject }) => subject.type === 'all');
  return all < 0 || ordered.slice(0, all + 1).some(({ effect }) => effect === 'show');
};

/** What the rule for a kind everywhere says; `show` where there is none. */
export const effectOfKind = (rules: readonly Rule[], kind: MarkKind): Effect =>
  rules.find(({ subject, site }) => site === null && subject.type === 'kind' && subject.of === kind)?.effect ?? 'show';
