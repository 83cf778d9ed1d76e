import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../../src/core/mark-kind.js';
import { isLocked, NO_POLICY, withPolicy, type Policy } from '../../../src/core/policy/policy.js';
import { changed, pageRules } from '../../../src/core/rules/change.js';
import { decidingRule } from '../../../src/core/rules/decide.js';
import { EFFECTS } from '../../../src/core/rules/rule.js';
import { REPEATS, SCOPES, type SettingsIntent } from '../../../src/core/rules/settings.js';
import { isOff } from '../../../src/core/rules/site.js';
import { completeSettings, NOTHING_STORED, type StoredSettings } from '../../../src/core/rules/stored-settings.js';

const PACKS = ['one', 'two'] as const;
const HOSTS = ['a.example', 'b.a.example', 'c.example'] as const;

const intent: fc.Arbitrary<SettingsIntent> = fc.oneof(
  fc.record({
    type: fc.constant('rule' as const),
    subject: fc.oneof(
      fc.record({ type: fc.constantFrom('pack' as const, 'closed' as const), of: fc.constantFrom(...PACKS) }),
      fc.record({ type: fc.constant('entity' as const), of: fc.constantFrom('one:x', 'two:x') }),
      fc.record({ type: fc.constant('kind' as const), of: fc.constantFrom(...MARK_KINDS) }),
    ),
    site: fc.constantFrom(null, ...HOSTS.map((host) => ({ host, path: '', subdomains: false }))),
    effect: fc.constantFrom(...EFFECTS, null),
  }),
  fc.record({ type: fc.constant('repeat' as const), repeat: fc.constantFrom(...REPEATS) }),
  fc.record({ type: fc.constant('scope' as const), scope: fc.constantFrom(...SCOPES) }),
  fc.record({ type: fc.constant('mark-terms' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('site' as const), host: fc.constantFrom(...HOSTS), on: fc.boolean() }),
);

const stored = fc.array(intent, { maxLength: 15 }).map((intents) => intents.reduce<StoredSettings>(changed, NOTHING_STORED));

const policy: fc.Arbitrary<Policy> = fc.record({
  packsOff: fc.subarray([...PACKS]),
  packsOn: fc.subarray([...PACKS]),
  sitesNever: fc.subarray(['*.a.example', 'a.example', 'c.example']),
  sitesOffered: fc.constant([]),
  settings: fc.constantFrom({}, { repeat: 'page' as const }, { scope: 'article' as const, markTerms: true }),
  allowSync: fc.boolean(),
});

describe('what an organisation sets', () => {
  it('stands above what the reader chose, and leaves the rest', () => {
    fc.assert(
      fc.property(stored, policy, fc.constantFrom(...HOSTS), (before, set, host) => {
        const own = completeSettings(before);
        const settings = withPolicy(own, set);
        expect(settings).toMatchObject(set.settings);
        const { on, rules } = pageRules(settings, { host, path: '/' });
        const never = set.sitesNever.includes(host) || (set.sitesNever.includes('*.a.example') && host.endsWith('a.example'));
        expect(on).toBe(!never && !own.sitesOff.includes(host));
        for (const pack of PACKS) {
          const rule = decidingRule(rules, { entity: `${pack}:x`, mark: 'actor', stories: [] });
          if (set.packsOff.includes(pack)) expect(rule).toMatchObject({ subject: { type: 'pack', of: pack }, effect: 'hide', policy: true });
          else if (set.packsOn.includes(pack)) expect(['pack', 'closed']).not.toContain(rule?.subject.type);
          else expect(rule).toEqual(decidingRule(pageRules(own, { host, path: '/' }).rules, { entity: `${pack}:x`, mark: 'actor', stories: [] }));
        }
      }),
    );
  });

  it('locks the changes that would have no effect', () => {
    fc.assert(
      fc.property(stored, policy, intent, (before, set, change) => {
        if (!isLocked(set, change)) return;
        const meaning = (of: StoredSettings) => {
          const { sitesOff, ...others } = withPolicy(completeSettings(of), set);
          return { ...others, off: HOSTS.filter((host) => isOff(sitesOff, host)) };
        };
        expect(meaning(changed(before, change))).toEqual(meaning(before));
      }),
    );
  });

  it('is nothing where nothing is set: the settings are the reader’s', () => {
    fc.assert(fc.property(stored, (before) => void expect(withPolicy(completeSettings(before), NO_POLICY)).toEqual(completeSettings(before))));
    expect(isLocked(NO_POLICY, { type: 'repeat', repeat: 'page' })).toBe(false);
  });

  it('never locks undo, import or terms', () => {
    const all: Policy = { ...NO_POLICY, packsOff: ['one'], sitesNever: ['*.a.example'], settings: { repeat: 'page', scope: 'page', markTerms: false } };
    expect(isLocked(all, { type: 'undo' })).toBe(false);
    expect(isLocked(all, { type: 'forget-term', text: 'x' })).toBe(false);
  });
});
