import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../../src/core/mark-kind.js';
import { decidingRule } from '../../../src/core/rules/decide.js';
import { rulesAt } from '../../../src/core/rules/precedence.js';
import { EFFECTS, ruleKey, type Rule, type Site, type Subject } from '../../../src/core/rules/rule.js';

const here = { host: 'news.paper.example', path: '/world/mail.html' };

const SITES: readonly (Site | null)[] = [
  null,
  { host: 'paper.example', path: '', subdomains: true },
  { host: 'news.paper.example', path: '', subdomains: true },
  { host: 'news.paper.example', path: '', subdomains: false },
  { host: 'news.paper.example', path: '/world', subdomains: false },
];
const ELSEWHERE: readonly Site[] = [
  { host: 'paper.example', path: '', subdomains: false },
  { host: 'news.paper.example', path: '/wor', subdomains: false },
  { host: 'per.example', path: '', subdomains: true },
];
/** From the far to the near. */
const SUBJECTS: readonly Subject[] = [
  { type: 'all', of: '' },
  { type: 'kind', of: 'actor' },
  { type: 'pack', of: 'storm' },
  { type: 'closed', of: 'storm' },
  { type: 'story', of: 'storm:mail' },
  { type: 'entity', of: 'storm:crew' },
];
const OTHERS: readonly Subject[] = [
  { type: 'kind', of: 'person' },
  { type: 'pack', of: 'tide' },
  { type: 'closed', of: 'tide' },
  { type: 'story', of: 'tide:mail' },
  { type: 'entity', of: 'tide:crew' },
];

const rule: fc.Arbitrary<Rule> = fc.record({
  subject: fc.constantFrom(...SUBJECTS, ...OTHERS),
  site: fc.constantFrom(...SITES, ...ELSEWHERE),
  effect: fc.constantFrom(...EFFECTS),
  revision: fc.nat(50),
});
const mention = fc.record({
  entity: fc.constant('storm:crew'),
  mark: fc.constantFrom(...MARK_KINDS),
  stories: fc.constantFrom([], ['storm:mail'], ['tide:mail']),
});

/** The order told once more, in another way: the place of a site, then that of a subject, then the revision. */
const applies = ({ subject, site }: Rule, { mark, stories }: { mark: string; stories: readonly string[] }): boolean => {
  if (site !== null && !SITES.includes(site)) return false;
  const open = stories.includes('storm:mail');
  if (subject.type === 'kind') return subject.of === mark;
  if (!SUBJECTS.includes(subject)) return false;
  return subject.type === 'closed' ? !open : subject.type === 'story' ? open : true;
};
const rank = ({ subject, site, revision }: Rule): readonly number[] => [SITES.indexOf(site), SUBJECTS.findIndex(({ type }) => type === subject.type), revision];
const isAbove = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, place) => value !== b[place]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
};

describe('which rule decides', () => {
  it('is the nearest in site, then in subject, then the latest, whatever the order they stand in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(rule, { maxLength: 12, selector: ruleKey }), mention, (rules, one) => {
        const found = decidingRule(rulesAt(rules, here), one);
        const possible = rules.filter((other) => applies(other, one));
        if (possible.length === 0) expect(found).toBeNull();
        else {
          if (found === null) throw new Error('a rule applies');
          expect(possible).toContain(found);
          expect(possible.filter((other) => isAbove(rank(other), rank(found)))).toEqual([]);
          expect(decidingRule(rulesAt(rules.toReversed(), here), one)).toBe(found);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the nearer of each two: for all pairs of sites whatever the subjects, and for all pairs of subjects at one site', () => {
    const decides = (near: Rule, far: Rule): void => {
      const types = [near.subject.type, far.subject.type];
      if (types.includes('closed') && types.includes('story')) return;
      const stories = types.includes('closed') ? [] : ['storm:mail'];
      expect(decidingRule(rulesAt([far, near], here), { entity: 'storm:crew', mark: 'actor', stories })).toBe(near);
    };
    for (const [at, subject] of SUBJECTS.entries())
      for (const [place, site] of SITES.entries()) {
        const near: Rule = { subject, site, effect: 'hide', revision: 1 };
        for (const other of SUBJECTS)
          for (const farther of SITES.slice(0, place)) decides(near, { subject: other, site: farther, effect: 'show', revision: 2 });
        for (const other of SUBJECTS.slice(0, at)) decides(near, { subject: other, site, effect: 'show', revision: 2 });
      }
  });

  it('is none of a page without an address but those for everywhere', () => {
    const rules = SITES.map((site, revision): Rule => ({ subject: { type: 'all', of: '' }, site, effect: 'quiet', revision }));
    expect(rulesAt(rules, null)).toEqual([rules[0]]);
    expect(rulesAt(rules, here).map(({ site }) => SITES.indexOf(site))).toEqual([4, 3, 2, 1, 0]);
  });
});
