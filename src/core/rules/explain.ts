import { decidingRule, type Decided } from './decide.js';
import type { Effect, Rule } from './rule.js';

/** What decides over a name: a rule, the choice to mark nothing anywhere, or neither, and then it is shown. */
export type Verdict =
  | { readonly by: 'rule'; readonly rule: Rule; readonly effect: Effect }
  | { readonly by: 'quiet'; readonly effect: 'quiet' }
  | { readonly by: 'default'; readonly effect: 'show' };

/** Which choice of the reader's decides over a mention, and what it does. `ordered`: the rules of the page in their order (`rulesAt`); `quiet`: nothing is marked anywhere. */
export const explain = (ordered: readonly Rule[], quiet: boolean, mention: Decided): Verdict => {
  const rule = decidingRule(ordered, mention);
  // What is hidden stays hidden: it is not even counted.
  if (quiet && rule?.effect !== 'hide') return { by: 'quiet', effect: 'quiet' };
  return rule === null ? { by: 'default', effect: 'show' } : { by: 'rule', rule, effect: rule.effect };
};
