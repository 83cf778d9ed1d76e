import { canMark } from './decide.js';
import { rulesAt } from './precedence.js';
import { ruleKey, type Rule } from './rule.js';
import { DEFAULT_SETTINGS, type OwnTerm, type PageRules, type RuleChange, type Settings, type SettingsIntent } from './settings.js';
import { backOf, before } from './settings-back.js';
import type { Differences } from './settings-schema.js';
import { isOff, type PageAddress } from './site.js';
import { completeSettings, MOST_UNDO, type StoredSettings } from './stored-settings.js';

const sameTerm = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const withTerms = (known: readonly OwnTerm[], added: readonly OwnTerm[]): readonly OwnTerm[] => {
  const last = added.filter((term, at) => !added.some((other, later) => later > at && sameTerm(other.text, term.text)));
  return [...known.filter(({ text }) => !last.some((term) => sameTerm(term.text, text))), ...last];
};

const without = <Value>(list: readonly Value[], value: Value): Value[] => list.filter((one) => one !== value);

const withRule = (rules: readonly Rule[], change: RuleChange): readonly Rule[] => {
  const { subject, site, effect } = change;
  const key = ruleKey(change);
  const others = rules.filter((rule) => ruleKey(rule) !== key);
  const revision = rules.reduce((most, rule) => Math.max(most, rule.revision), 0) + 1;
  return effect === null ? others : [...others, { subject, site, effect, revision }];
};

/** A change of its own, as taking one back is not. */
export type LastingIntent = Exclude<SettingsIntent, { type: 'undo' }>;

/** The settings after a change. */
export const settingsAfter = (settings: Settings, intent: LastingIntent): Settings => {
  switch (intent.type) {
    case 'rule':
      return { ...settings, rules: withRule(settings.rules, intent) };
    case 'rules':
      return { ...settings, rules: intent.rules.reduce(withRule, settings.rules) };
    case 'repeat':
      return { ...settings, repeat: intent.repeat };
    case 'scope':
      return { ...settings, scope: intent.scope };
    case 'style': {
      const { [intent.kind]: _, ...others } = settings.styles;
      return { ...settings, styles: intent.style === null ? others : { ...others, [intent.kind]: intent.style } };
    }
    case 'terms':
      return { ...settings, terms: withTerms(settings.terms, intent.terms) };
    case 'forget-term':
      return { ...settings, terms: settings.terms.filter(({ text }) => !sameTerm(text, intent.text)) };
    case 'mark-terms':
      return { ...settings, markTerms: intent.on };
    case 'site':
      return { ...settings, sitesOff: intent.on ? without(settings.sitesOff, intent.host) : [...without(settings.sitesOff, intent.host), intent.host] };
    case 'quiet':
      return { ...settings, quiet: intent.on };
    case 'replace':
      return intent.settings;
  }
};

/** What of the settings is not as it was before any choice. */
export const differences = (settings: Settings): Differences => {
  const keys = Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[];
  const differ = keys.filter((key) => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key]));
  return Object.fromEntries(differ.map((key) => [key, settings[key]]));
};

/** The stored settings after one change, which can be taken back; a value that equals its default is not stored. A change that changes nothing leaves no trace. */
export const changed = (stored: StoredSettings, intent: SettingsIntent): StoredSettings => {
  const settings = completeSettings(stored);
  if (intent.type === 'undo') {
    const [last, ...past] = stored.past;
    return last === undefined ? stored : { version: 3, now: differences(before(settings, last.back)), past };
  }
  const now = settingsAfter(settings, intent);
  const back = backOf(settings, now);
  if (back === null) return stored;
  return { version: 3, now: differences(now), past: [{ what: intent.type, back }, ...stored.past].slice(0, MOST_UNDO) };
};

/** What the settings mean for a page at this address; null is a page without one. */
export const pageRules = ({ rules, repeat, scope, sitesOff, quiet }: Settings, address: PageAddress | null): PageRules => {
  const here = rulesAt(rules, address);
  const off = address !== null && isOff(sitesOff, address.host);
  return { on: !quiet && !off && canMark(here), rules: here, repeat, scope };
};
