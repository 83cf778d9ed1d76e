import { ruleKey, type Rule } from '../core/rules/rule.js';

/** The attribute of the row in the options that shows what a rule is about, and where. */
export const RULE_ROW = 'data-rule';

const HASH = '#rule=';

/** Where the options show a rule, from another page of the extension. */
export const ruleHref = (rule: Pick<Rule, 'subject' | 'site'>): string => `../options/options.html${HASH}${encodeURIComponent(ruleKey(rule))}`;

/** The key of the rule that such an address leads to; null where it leads to none. */
export const ruleInHash = (hash: string): string | null => {
  if (!hash.startsWith(HASH)) return null;
  try {
    return decodeURIComponent(hash.slice(HASH.length));
  } catch {
    // Somebody typed into the address: it leads to the top.
    return null;
  }
};
