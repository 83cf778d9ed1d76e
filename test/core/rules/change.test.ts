import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MARK_KINDS } from '../../../src/core/mark-kind.js';
import { changed, pageRules } from '../../../src/core/rules/change.js';
import { effectOfKind } from '../../../src/core/rules/decide.js';
import { EFFECTS } from '../../../src/core/rules/rule.js';
import { settingsSchema } from '../../../src/core/rules/settings-schema.js';
import { DEFAULT_SETTINGS, REPEATS, SCOPES, type SettingsIntent } from '../../../src/core/rules/settings.js';
import { completeSettings, MOST_UNDO, NOTHING_STORED, storedSettingsSchema, type StoredSettings } from '../../../src/core/rules/stored-settings.js';

const HOSTS = ['a.example', 'b.example'] as const;

const intent: fc.Arbitrary<Exclude<SettingsIntent, { type: 'undo' | 'replace' }>> = fc.oneof(
  fc.record({
    type: fc.constant('rule' as const),
    subject: fc.record({ type: fc.constant('kind' as const), of: fc.constantFrom(...MARK_KINDS) }),
    site: fc.constantFrom(null, { host: 'a.example', path: '', subdomains: false }),
    effect: fc.constantFrom(...EFFECTS, null),
  }),
  fc.record({ type: fc.constant('repeat' as const), repeat: fc.constantFrom(...REPEATS) }),
  fc.record({ type: fc.constant('scope' as const), scope: fc.constantFrom(...SCOPES) }),
  fc.record({ type: fc.constant('site' as const), host: fc.constantFrom(...HOSTS), on: fc.boolean() }),
  fc.record({ type: fc.constant('mark-terms' as const), on: fc.boolean() }),
  fc.record({ type: fc.constant('quiet' as const), on: fc.boolean() }),
  fc.record({
    type: fc.constant('terms' as const),
    terms: fc.array(
      fc.record({
        text: fc.constantFrom('Harbour', 'harbour', 'Ledger'),
        note: fc.constantFrom('', 'a note'),
        mark: fc.constantFrom(...MARK_KINDS),
        caseExact: fc.boolean(),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.record({ type: fc.constant('forget-term' as const), text: fc.constantFrom('HARBOUR', 'Ledger') }),
  fc.record({
    type: fc.constant('style' as const),
    kind: fc.constantFrom(...MARK_KINDS),
    style: fc.constantFrom(null, { line: 'double' as const, colour: 'own' as const, background: true }),
  }),
);

const after = (intents: readonly SettingsIntent[], from: StoredSettings = NOTHING_STORED): StoredSettings => intents.reduce<StoredSettings>(changed, from);
const many = fc.array(intent, { maxLength: 20 });

/** Everything as in a file: what some changes lead to, its lists in another order, perhaps with an entry twice. */
const replace: fc.Arbitrary<SettingsIntent> = fc.tuple(many, fc.boolean(), fc.boolean()).map(([intents, turned, twice]) => {
  const { rules, terms, sitesOff, ...others } = completeSettings(after(intents));
  const written = <Item>(list: readonly Item[]): readonly Item[] => [...(turned ? list.toReversed() : list), ...(twice ? list.slice(0, 1) : [])];
  return { type: 'replace', settings: { ...others, rules: written(rules), terms: written(terms), sitesOff: written(sitesOff) } };
});
const manyMore = fc.array(fc.oneof({ weight: 6, arbitrary: intent }, { weight: 1, arbitrary: replace }), { maxLength: 20 });

describe('changes of the settings', () => {
  it('make several rules as one, which is taken back as one', () => {
    const rule = (of: string, effect: 'hide' | null) => ({ subject: { type: 'pack', of }, site: null, effect }) as const;
    const both = after([{ type: 'rules', rules: [rule('a', 'hide'), rule('b', 'hide')] }]);
    expect(both.now.rules?.map(({ subject, revision }) => [subject.of, revision])).toEqual([
      ['a', 1],
      ['b', 2],
    ]);
    const one = after([{ type: 'rules', rules: [rule('a', null), rule('c', 'hide')] }], both);
    expect(one.now.rules?.map(({ subject }) => subject.of)).toEqual(['b', 'c']);
    expect(after([{ type: 'undo' }], one).now).toEqual(both.now);
  });

  it('do what the last change of each thing says, and nothing else', () => {
    fc.assert(
      fc.property(many, (intents) => {
        const settings = completeSettings(after(intents));
        for (const kind of MARK_KINDS) {
          const last = intents.findLast((one) => one.type === 'rule' && one.site === null && one.subject.type === 'kind' && one.subject.of === kind);
          expect(effectOfKind(settings.rules, kind)).toBe((last?.type === 'rule' ? last.effect : null) ?? 'show');
        }
        const quiet = intents.findLast((one) => one.type === 'quiet');
        expect(settings.quiet).toBe(quiet?.type === 'quiet' && quiet.on);
        for (const host of HOSTS) {
          const last = intents.findLast((one) => one.type === 'site' && one.host === host);
          expect(pageRules(settings, { host, path: '/x' }).on).toBe(!settings.quiet && (last?.type === 'site' ? last.on : true));
        }
        const repeat = intents.findLast((one) => one.type === 'repeat');
        expect(settings.repeat).toBe(repeat?.type === 'repeat' ? repeat.repeat : DEFAULT_SETTINGS.repeat);
        expect(new Set(settings.terms.map(({ text }) => text.toLowerCase())).size).toBe(settings.terms.length);
      }),
    );
  });

  it('are stored as differences, in a form that can be read again', () => {
    fc.assert(
      fc.property(many, (intents) => {
        const stored = after(intents);
        expect(storedSettingsSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
        expect(settingsSchema.parse(JSON.parse(JSON.stringify(completeSettings(stored))))).toEqual(completeSettings(stored));
        expect(changed(stored, { type: 'replace', settings: DEFAULT_SETTINGS }).now).toEqual({});
      }),
    );
  });

  it('can be taken back, the last ten', () => {
    fc.assert(
      fc.property(manyMore, (intents) => {
        const states = intents.reduce<StoredSettings[]>((all, one) => [...all, changed(all.at(-1) ?? NOTHING_STORED, one)], [NOTHING_STORED]);
        const distinct = states.filter((state, at) => at === 0 || state !== states[at - 1]);
        let stored = states.at(-1) ?? NOTHING_STORED;
        expect(stored.past.length).toBe(Math.min(MOST_UNDO, distinct.length - 1));
        for (let back = 1; stored.past.length > 0; back++) {
          stored = changed(storedSettingsSchema.parse(JSON.parse(JSON.stringify(stored))), { type: 'undo' });
          expect(stored.now).toEqual(distinct.at(-1 - back)?.now);
        }
        expect(changed(stored, { type: 'undo' })).toBe(stored);
      }),
    );
  });

  it('that put a list into another order are taken back in order', () => {
    const sites = (...sitesOff: string[]): SettingsIntent => ({ type: 'replace', settings: { ...DEFAULT_SETTINGS, sitesOff } });
    const turned = after([sites('a.example', 'b.example', 'c.example'), sites('c.example', 'a.example', 'b.example')]);
    expect(changed(turned, { type: 'undo' }).now.sitesOff).toEqual(['a.example', 'b.example', 'c.example']);
  });

  it('leave what came from elsewhere meanwhile when they are taken back', () => {
    const hide = after([{ type: 'site', host: 'a.example', on: false }]);
    const other = { ...hide, now: { ...hide.now, sitesOff: ['z.example', 'a.example'], scope: 'article' as const } };
    expect(changed(other, { type: 'undo' }).now).toEqual({ sitesOff: ['z.example'], scope: 'article' });
  });

  it('keep of a change only what takes it back', () => {
    const rules = Array.from(
      { length: 1_000 },
      (_, at) => ({ subject: { type: 'entity', of: `a:name-${at}` }, site: null, effect: 'quiet', revision: at }) as const,
    );
    const full = after([{ type: 'replace', settings: { ...DEFAULT_SETTINGS, rules } }]);
    const twelve = after(
      rules.slice(0, 12).map(({ subject }) => ({ type: 'rule', subject, site: null, effect: 'hide' })),
      full,
    );
    expect(JSON.stringify(twelve.past).length).toBeLessThan(0.03 * JSON.stringify(twelve.now).length);
  });

  it('give every rule a later revision than those before it', () => {
    const { rules } = completeSettings(
      after(['person', 'actor', 'person'].map((kind) => ({ type: 'rule', subject: { type: 'kind', of: kind as 'person' }, site: null, effect: 'quiet' }))),
    );
    expect(rules.map(({ subject, revision }) => [subject.of, revision])).toEqual([
      ['actor', 2],
      ['person', 3],
    ]);
  });
});

describe('settings that kept whole former states', () => {
  it('are brought up to date without loss: each change can be taken back as before', () => {
    fc.assert(
      fc.property(manyMore, (intents) => {
        const states = intents.reduce<StoredSettings[]>((all, one) => [...all, changed(all.at(-1) ?? NOTHING_STORED, one)], [NOTHING_STORED]);
        const distinct = states.filter((state, at) => at === 0 || state !== states[at - 1]).toReversed();
        const past = distinct.slice(1, MOST_UNDO + 1).map(({ now }, at) => ({ what: distinct[at]?.past[0]?.what, before: now }));
        let stored = storedSettingsSchema.parse(JSON.parse(JSON.stringify({ version: 2, now: distinct[0]?.now, past })));
        expect(stored.past.map(({ what }) => what)).toEqual(distinct[0]?.past.map(({ what }) => what));
        for (const { now } of distinct.slice(0, MOST_UNDO + 1)) {
          expect(stored.now).toEqual(now);
          stored = changed(stored, { type: 'undo' });
        }
      }),
    );
  });
});

describe('settings of before there were rules', () => {
  it('are brought up to date', () => {
    const stored = storedSettingsSchema.parse({ kinds: { person: false, actor: true }, repeat: 'first', sitesOff: ['a.example'] });
    expect(completeSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      rules: [{ subject: { type: 'kind', of: 'person' }, site: null, effect: 'quiet', revision: 1 }],
      repeat: 'paragraph',
      sitesOff: ['a.example'],
    });
    expect(storedSettingsSchema.parse({})).toEqual(NOTHING_STORED);
  });

  it.each([
    [{ kinds: { actor: 'no' } }, ['kinds', 'actor']],
    [{ version: 2, now: { repeat: 'never' }, past: [] }, ['now', 'repeat']],
    [{ version: 3, now: {}, past: [{ what: 'repeat', back: { plain: { repeat: 'never' } } }] }, ['past', 0, 'back', 'plain', 'repeat']],
    [{ version: 4, now: {}, past: [] }, ['version']],
    [{ version: 2, now: { terms: [{ text: 'of', note: '', mark: 'own', caseExact: false }] }, past: [] }, ['now', 'terms', 0, 'text']],
  ])('a fault is named at its place: %j', (value, path) => {
    expect(storedSettingsSchema.safeParse(value).error?.issues[0]?.path).toEqual(path);
  });
});

describe('whether anything may stand on a page', () => {
  const address = { host: 'a.example', path: '/news' };
  const rule = (effect: 'show' | 'quiet' | 'hide', more: object = {}) =>
    ({ subject: { type: 'all', of: '' }, site: { host: 'a.example', path: '', subdomains: false }, effect, revision: 1, ...more }) as const;
  const on = (more: object): boolean => pageRules({ ...DEFAULT_SETTINGS, ...more }, address).on;

  it.each([
    ['nothing was chosen', {}, true],
    ['the site is switched off', { sitesOff: ['a.example'] }, false],
    ['another site is switched off', { sitesOff: ['b.example'] }, true],
    ['names are only counted everywhere', { quiet: true }, false],
    ['names are only counted on the site', { rules: [rule('quiet')] }, false],
    ['all is hidden on the site', { rules: [rule('hide')] }, false],
    ['all is marked on the site', { rules: [rule('show')] }, true],
    ['names are only counted on another site', { rules: [rule('quiet', { site: { host: 'b.example', path: '', subdomains: false } })] }, true],
    [
      'names are only counted on the site, but for one, by a nearer rule',
      { rules: [rule('quiet'), rule('show', { subject: { type: 'entity', of: 'a:b' }, site: { host: 'a.example', path: '', subdomains: false } })] },
      true,
    ],
    [
      'a rule for everywhere says to mark, and the site only to count',
      { rules: [rule('quiet'), rule('show', { subject: { type: 'entity', of: 'a:b' }, site: null })] },
      false,
    ],
    ['only a kind is not marked', { rules: [rule('quiet', { subject: { type: 'kind', of: 'actor' } })] }, true],
  ])('%s', (_, more, expected) => expect(on(more)).toBe(expected));
});
