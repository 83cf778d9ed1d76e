import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MARK_KINDS } from '../../../src/core/mark-kind.js';
import { changed, pageRules } from '../../../src/core/rules/change.js';
import { completeSettings, storedSettingsSchema, type StoredSettings } from '../../../src/core/rules/settings-schema.js';
import { DEFAULT_SETTINGS, type SettingsIntent } from '../../../src/core/rules/settings.js';

const intent: fc.Arbitrary<SettingsIntent> = fc.oneof(
  fc.record({ type: fc.constant('kind' as const), kind: fc.constantFrom(...MARK_KINDS), on: fc.boolean() }),
  fc.record({ type: fc.constant('repeat' as const), repeat: fc.constantFrom('mixed' as const, 'first' as const) }),
  fc.record({ type: fc.constant('site' as const), host: fc.constantFrom('a.example', 'b.example'), on: fc.boolean() }),
);

const after = (intents: readonly SettingsIntent[]): StoredSettings => intents.reduce<StoredSettings>(changed, {});

it('does what the last change of each thing says, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(intent, { maxLength: 20 }), (intents) => {
      const settings = completeSettings(after(intents));
      for (const kind of MARK_KINDS) {
        const last = intents.findLast((one) => one.type === 'kind' && one.kind === kind);
        expect(settings.kinds[kind]).toBe(last?.type === 'kind' ? last.on : DEFAULT_SETTINGS.kinds[kind]);
      }
      for (const host of ['a.example', 'b.example']) {
        const last = intents.findLast((one) => one.type === 'site' && one.host === host);
        expect(pageRules(settings, host).on).toBe(last?.type === 'site' ? last.on : true);
      }
      const repeat = intents.findLast((one) => one.type === 'repeat');
      expect(settings.repeat).toBe(repeat?.type === 'repeat' ? repeat.repeat : 'mixed');
    }),
  );
});

it('stores differences only, in a form that can be read again', () => {
  fc.assert(
    fc.property(fc.array(intent, { maxLength: 20 }), (intents) => {
      const stored = after(intents);
      expect(storedSettingsSchema.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
      const back: SettingsIntent[] = [
        ...MARK_KINDS.map((kind) => ({ type: 'kind' as const, kind, on: true })),
        { type: 'repeat', repeat: 'mixed' },
        { type: 'site', host: 'a.example', on: true },
        { type: 'site', host: 'b.example', on: true },
      ];
      expect(back.reduce<StoredSettings>(changed, stored)).toEqual({});
    }),
  );
});
