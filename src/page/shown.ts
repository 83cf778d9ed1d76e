import { decidingRule } from '../core/rules/decide.js';
import type { Effect } from '../core/rules/rule.js';
import type { PageRules } from '../core/rules/settings.js';
import type { PageBlock } from './block.js';
import type { PageMention } from './page-mention.js';

/** What the rules do with a mention on a page where these stories (runtime ids) are recognised. */
export const effectOn = ({ rules }: PageRules, { entity }: PageMention, stories: readonly string[]): Effect =>
  decidingRule(rules, { entity: entity.id, mark: entity.mark, stories })?.effect ?? 'show';

/**
 * The mentions that may be marked by where they stand and what stands before them, in the given order; of these, rules decide.
 * "China-based" and "the company" are no names: they count as a mention, and are marked only where nothing earlier in the
 * paragraph names the same.
 */
export const markableBy = ({ repeat, scope }: PageRules, mentions: readonly PageMention[]): PageMention[] => {
  let block: PageBlock | null = null;
  let met = new Set<object>();
  return mentions.filter((mention) => {
    const { entity, form } = mention;
    if (mention.block !== block && repeat !== 'page') met = new Set();
    block = mention.block;
    if (scope === 'article' && block.context.aside) return false;
    const first = !met.has(entity);
    met.add(entity);
    const everywhere = repeat === 'every' || (repeat === 'mixed' && (entity.mark === 'actor' || entity.mark === 'person'));
    return first || (everywhere && form !== 'adjective' && form !== 'nominal');
  });
};

/** Of the mentions that may be marked, those that the rules let be marked. */
export const shownBy = (rules: PageRules, markable: readonly PageMention[], stories: readonly string[] = []): PageMention[] =>
  markable.filter((mention) => rules.on && effectOn(rules, mention, stories) === 'show');
