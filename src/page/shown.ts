import type { PageRules } from '../core/rules/settings.js';
import type { PageBlock } from './block.js';
import type { PageMention } from './page-mention.js';

/**
 * The mentions that the rules let be marked, in the given order. "China-based" and "the company" are no names:
 * they count as a mention, and are marked only where nothing earlier in the paragraph names the same.
 */
export const shownBy = (rules: PageRules, mentions: readonly PageMention[]): PageMention[] => {
  if (!rules.on) return [];
  let block: PageBlock | null = null;
  let met = new Set<object>();
  return mentions.filter((mention) => {
    const { entity, form } = mention;
    if (mention.block !== block) met = new Set();
    block = mention.block;
    const first = !met.has(entity);
    met.add(entity);
    if (!rules.kinds[entity.mark]) return false;
    const everywhere = rules.repeat === 'mixed' && (entity.mark === 'actor' || entity.mark === 'person');
    return first || (everywhere && form !== 'adjective' && form !== 'nominal');
  });
};
