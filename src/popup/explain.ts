import { decidingRule } from '../core/rules/decide.js';
import { rulesAt } from '../core/rules/precedence.js';
import type { Rule } from '../core/rules/rule.js';
import type { Story } from '../core/match/mention.js';
import type { MentionItem, TabState } from '../platform/protocol.js';
import type { Settings } from '../core/rules/settings.js';

/** The rules that hold for the page in the tab, the one that decides first in front. */
export const rulesHere = ({ rules }: Settings, { host, path }: Pick<TabState, 'host' | 'path'>): readonly Rule[] =>
  rulesAt(rules, host === null ? null : { host, path });

/** The runtime ids of the stories that are recognised on the page. */
export const openStories = (stories: readonly Story[]): readonly string[] => stories.filter(({ open }) => open).map(({ incident }) => incident);

/** The rule that decides over a mention, by the same order as on the page; null where none does. */
export const ruleOf = ({ entity, mark }: Pick<MentionItem, 'entity' | 'mark'>, here: readonly Rule[], stories: readonly string[]): Rule | null =>
  decidingRule(here, { entity, mark, stories });
