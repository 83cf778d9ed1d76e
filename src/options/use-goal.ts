import { useEffect } from 'preact/hooks';
import { ruleInHash, RULE_ROW } from '../ui/rule-link.js';

const rowOf = (rule: string): Element | undefined =>
  [...document.querySelectorAll(`[${RULE_ROW}]`)].find((row) => row.getAttribute(RULE_ROW)?.split('\n').includes(rule) === true);

/** What of the page an address leads to, and what of it takes the focus; the title of all rules for a rule that has no row. */
const goalOf = (hash: string): HTMLElement | null => {
  const rule = ruleInHash(hash);
  if (rule === null) return hash.length < 2 ? null : document.getElementById(hash.slice(1));
  return rowOf(rule)?.querySelector<HTMLElement>('select, input, button') ?? document.getElementById('rules-title');
};

/** Leads to the rule, or the section, that the address names: once the page is drawn, and whenever another address of it is opened. */
export const useGoal = (isDrawn: boolean): void => {
  useEffect(() => {
    if (!isDrawn) return;
    const go = (): void => {
      const goal = goalOf(location.hash);
      goal?.scrollIntoView({ block: 'center' });
      goal?.focus({ preventScroll: true });
    };
    // A section begins at its title, and that is where the browser itself leads to.
    const onHash = (): void => {
      if (ruleInHash(location.hash) !== null) go();
    };
    go();
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [isDrawn]);
};
