import fc from 'fast-check';
import type { Entry } from '../../../src/core/sync/entry.js';
import type { Log } from '../../../src/core/sync/log.js';
import { MARK_KINDS } from '../../../src/core/mark-kind.js';
import { EFFECTS } from '../../../src/core/rules/rule.js';
import { REPEATS, SCOPES, type SettingsIntent } from '../../../src/core/rules/settings.js';

const TERMS = ['Harbour', 'Ledger "<"', 'Ключ'] as const;

/** Changes of a few things, so that devices often meet in one. */
export const intent: fc.Arbitrary<SettingsIntent> = fc.oneof(
  fc.record({
    type: fc.constant('rule' as const),
    subject: fc.constantFrom(
      { type: 'entity' as const, of: 'a:one' },
      { type: 'kind' as const, of: 'actor' as const },
      { type: 'all' as const, of: '' as const },
    ),
    site: fc.constantFrom(null, { host: 'a.example', path: '/live', subdomains: true }),
    effect: fc.constantFrom(...EFFECTS, null),
  }),
  fc.record({ type: fc.constant('repeat' as const), repeat: fc.constantFrom(...REPEATS) }),
  fc.record({ type: fc.constant('scope' as const), scope: fc.constantFrom(...SCOPES) }),
  fc.record({ type: fc.constant('site' as const), host: fc.constantFrom('a.example', 'b.example'), on: fc.boolean() }),
  fc.record({ type: fc.constant('mark-terms' as const), on: fc.boolean() }),
  fc.record({
    type: fc.constant('terms' as const),
    terms: fc
      .record({ text: fc.constantFrom(...TERMS), note: fc.constantFrom('', 'note'), mark: fc.constantFrom(...MARK_KINDS), caseExact: fc.boolean() })
      .map((term) => [term]),
  }),
  fc.record({ type: fc.constant('forget-term' as const), text: fc.constantFrom(...TERMS) }),
  fc.record({
    type: fc.constant('style' as const),
    kind: fc.constantFrom(...MARK_KINDS),
    style: fc.constantFrom(null, { line: 'double' as const, colour: 'own' as const, background: true }),
  }),
  fc.constant({ type: 'undo' as const }),
);

const keyAndValue = fc.oneof(
  fc.tuple(
    fc.constantFrom('["rule","entity","a:one",null]', '["rule","kind","actor",["a.example","/live",true]]'),
    fc.constantFrom(null, ...EFFECTS.map((effect) => JSON.stringify(effect))),
  ),
  fc.tuple(fc.constantFrom('["site","a.example"]', '["site","b.example"]'), fc.constantFrom(null, 'true')),
  fc.tuple(fc.constant('["plain","scope"]'), fc.constantFrom(null, '"article"')),
);

const entry: fc.Arbitrary<Entry> = fc
  .tuple(keyAndValue, fc.integer({ min: 1, max: 5 }), fc.constantFrom('0000000a', '0000000b', '0000000c'))
  .map(([[key, value], count, device]) => ({ key, value, count, device }));

/** Logs that know some of the same. */
export const log: fc.Arbitrary<Log> = fc.array(entry, { maxLength: 8 }).map((entries) => new Map(entries.map((one) => [one.key, one])));

/** A log as text, whatever the order in which it was filled. */
export const logText = (of: Log): string =>
  JSON.stringify([...of.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1)).map(({ key, value, count, device }) => [key, value, count, device]));
