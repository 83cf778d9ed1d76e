import { decidingRule } from '../core/rules/decide.js';
import type { Effect } from '../core/rules/rule.js';
import type { PageRules } from '../core/rules/settings.js';
import type { PageBlock } from './block.js';
import type { PageMention } from './page-mention.js';

/** What the rules do with a mention on a page where these stories (runtime ids) are recognised. */
export const effectOn = ({ rules }: PageRules, { entity }: PageMention, stories: readonly string[]): Effect =>
  decidingRule(rules, { entity: entity.id, mark: entity.mark, stories })?.effect ?? 'show';

/**
 * The mentions that the rules let be marked, in the given order. "China-based" and "the company" are no names:
 * they count as a mention, and are marked only where nothing earlier in the paragraph names the same.
 */
export const shownBy = (rules: PageRules, mentions: readonly PageMention[], stories: readonly string[] = []): PageMention[] => {
  const { on, repeat, scope } = rules;
  if (!on) return [];
  let block: PageBlock | null = null;
  let met = new Set<object>();
  return mentions.filter((mention) => {
    const { entity, form } = mention;
    if (mention.block !== block && repeat !== 'page') met = new Set();
    block = mention.block;
    if (scope === 'article' && block.context.aside) return false;
    const first = !met.has(entity);
    met.add(entity);
    if (effectOn(rules, mention, stories) !== 'show') return false;
    const everywhere = repeat === 'every' || (repeat === 'mixed' && (entity.mark === 'actor' || entity.mark === 'person'));
    return first || (everywhere && form !== 'adjective' && form !== 'nominal');
  });
};
