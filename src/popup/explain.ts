import { explain, type Verdict } from '../core/rules/explain.js';
import { rulesAt } from '../core/rules/precedence.js';
import type { Rule } from '../core/rules/rule.js';
import type { Story } from '../core/match/mention.js';
import type { MentionItem, TabState } from '../platform/protocol.js';
import type { Settings } from '../core/rules/settings.js';

/** The rules that hold for the page in the tab, the one that decides first in front. */
export const rulesHere = ({ rules }: Pick<Settings, 'rules'>, { host, path }: Pick<TabState, 'host' | 'path'>): readonly Rule[] =>
  rulesAt(rules, host === null ? null : { host, path });

/** The runtime ids of the stories that are recognised on the page. */
export const openStories = (stories: readonly Story[]): readonly string[] => stories.filter(({ open }) => open).map(({ incident }) => incident);

/** What decides over each name on the page in the tab, by the same order as on the page. */
export const verdicts = (
  settings: Pick<Settings, 'rules' | 'quiet'>,
  tab: Pick<TabState, 'host' | 'path'>,
  stories: readonly Story[],
): ((name: Pick<MentionItem, 'entity' | 'mark'>) => Verdict) => {
  const here = rulesHere(settings, tab);
  const open = openStories(stories);
  return ({ entity, mark }) => explain(here, settings.quiet, { entity, mark, stories: open });
};
