import type { Effect, Rule, Subject } from '../core/rules/rule.js';
import type { RuleChange, SettingsIntent } from '../core/rules/settings.js';

/** When the names of a pack are marked: always, only where a story of it is recognised, never; `hide`: as if they were not there. */
export const PACK_CHOICES = ['always', 'recognised', 'quiet', 'hide'] as const;
export type PackChoice = (typeof PACK_CHOICES)[number];

const everywhere = (type: 'pack' | 'closed', of: string, effect: Effect | null): RuleChange => ({ subject: { type, of }, site: null, effect });

/** What the rule for a subject everywhere says; null where there is none. */
export const effectFor = (rules: readonly Rule[], { type, of }: Subject): Effect | null =>
  rules.find(({ subject, site }) => site === null && subject.type === type && subject.of === of)?.effect ?? null;

/** What the rules say of a pack, as one choice. */
export const choiceOf = (rules: readonly Rule[], pack: string): PackChoice => {
  const effect = effectFor(rules, { type: 'pack', of: pack });
  if (effect === 'quiet' || effect === 'hide') return effect;
  return (effectFor(rules, { type: 'closed', of: pack }) ?? 'show') === 'show' ? 'always' : 'recognised';
};

/** The change that makes the choice: one, so that it is taken back as one. */
export const choosePack = (pack: string, choice: PackChoice): SettingsIntent => ({
  type: 'rules',
  rules: [
    everywhere('pack', pack, choice === 'quiet' || choice === 'hide' ? choice : null),
    everywhere('closed', pack, choice === 'recognised' ? 'quiet' : null),
  ],
});
