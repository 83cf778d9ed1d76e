import { describe, expect, it } from 'vitest';
import { pageRules } from '../../../src/core/rules/change.js';
import { explain } from '../../../src/core/rules/explain.js';
import { rulesAt } from '../../../src/core/rules/precedence.js';
import { EFFECTS, ruleKey, type Rule, type Site, type Subject } from '../../../src/core/rules/rule.js';
import { DEFAULT_SETTINGS } from '../../../src/core/rules/settings.js';

const here = { host: 'news.paper.example', path: '/world/mail.html' };

/** From the far to the near; the last two are elsewhere. */
const SITES: readonly (Site | null)[] = [
  null,
  { host: 'paper.example', path: '', subdomains: true },
  { host: 'news.paper.example', path: '', subdomains: true },
  { host: 'news.paper.example', path: '', subdomains: false },
  { host: 'news.paper.example', path: '/world', subdomains: false },
  { host: 'news.paper.example', path: '/sport', subdomains: false },
  { host: 'other.example', path: '', subdomains: true },
];
const NEAR = 5;

/** From the far to the near, each with whether it is about the name while its story is, or is not, recognised; then some about other names. */
const SUBJECTS: readonly (readonly [subject: Subject, open: boolean, closed: boolean])[] = [
  [{ type: 'all', of: '' }, true, true],
  [{ type: 'kind', of: 'actor' }, true, true],
  [{ type: 'pack', of: 'storm' }, true, true],
  [{ type: 'closed', of: 'storm' }, false, true],
  [{ type: 'story', of: 'storm:mail' }, true, false],
  [{ type: 'entity', of: 'storm:crew' }, true, true],
  [{ type: 'kind', of: 'person' }, false, false],
  [{ type: 'pack', of: 'tide' }, false, false],
  [{ type: 'closed', of: 'tide' }, false, false],
  [{ type: 'story', of: 'tide:mail' }, false, false],
  [{ type: 'entity', of: 'storm:ship' }, false, false],
];

interface Placed {
  readonly rule: Rule;
  readonly site: number;
  readonly subject: number;
}

/** Every subject at every site with every effect. */
const ALL: readonly Placed[] = SUBJECTS.flatMap(([subject], at) =>
  SITES.flatMap((where, site) => EFFECTS.map((effect, revision) => ({ rule: { subject, site: where, effect, revision }, site, subject: at }))),
);

const STORIES = [
  { open: true, stories: ['storm:mail'] },
  { open: false, stories: [] },
] as const;

/** Which of two rules decides, told by their places in the lists above; null where neither is about the name here. */
const decider = (one: Placed, two: Placed, open: boolean): Rule | null => {
  const fitting = [one, two].filter(({ site, subject }) => site < NEAR && SUBJECTS[subject]?.[open ? 1 : 2] === true);
  return fitting.toSorted((a, b) => b.site - a.site || b.subject - a.subject)[0]?.rule ?? null;
};

const mention = (stories: readonly string[]) => ({ entity: 'storm:crew', mark: 'actor', stories }) as const;

describe('why a name is marked or not', () => {
  it('names the rule that decides, and what that does: every subject at every site with every effect, alone and beside every other', () => {
    let looked = 0;
    for (const one of ALL)
      for (const two of ALL) {
        if (ruleKey(one.rule) === ruleKey(two.rule) && one !== two) continue;
        for (const { open, stories } of STORIES) {
          const rule = decider(one, two, open);
          const verdict = explain(rulesAt(one === two ? [one.rule] : [one.rule, two.rule], here), false, mention(stories));
          if (
            rule === null
              ? verdict.by !== 'default' || verdict.effect !== 'show'
              : verdict.by !== 'rule' || verdict.rule !== rule || verdict.effect !== rule.effect
          )
            expect([one, two, open, verdict]).toEqual(rule);
          looked++;
        }
      }
    expect(looked).toBeGreaterThan(100_000);
  });

  it('is true: the page marks by it, and a page on which nothing may stand marks nothing by it', () => {
    for (const one of ALL)
      for (const two of ALL) {
        if (ruleKey(one.rule) === ruleKey(two.rule) && one !== two) continue;
        for (const quiet of [false, true]) {
          const { on, rules } = pageRules({ ...DEFAULT_SETTINGS, rules: one === two ? [one.rule] : [one.rule, two.rule], quiet }, here);
          const { effect } = explain(rules, quiet, mention(['storm:mail']));
          // Where a name would be shown, something may stand on the page; the other way round, other names may be shown.
          if (effect === 'show' && !on) expect([one, two, quiet]).toEqual('something may stand there');
        }
      }
  });

  it('is the choice to mark nothing anywhere, above all rules but those that hide', () => {
    for (const { rule, site, subject } of ALL) {
      const ordered = rulesAt([rule], here);
      const fits = site < NEAR && SUBJECTS[subject]?.[1] === true;
      expect(explain(ordered, true, mention(['storm:mail'])).by).toBe(fits && rule.effect === 'hide' ? 'rule' : 'quiet');
    }
  });
});
