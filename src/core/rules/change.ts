import { canMark } from './decide.js';
import { rulesAt } from './precedence.js';
import { ruleKey, type Rule } from './rule.js';
import { DEFAULT_SETTINGS, type OwnTerm, type PageRules, type RuleChange, type Settings, type SettingsIntent } from './settings.js';
import { completeSettings, MOST_UNDO, type Differences, type StoredSettings } from './settings-schema.js';
import type { PageAddress } from './site.js';

const sameTerm = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const withTerms = (known: readonly OwnTerm[], added: readonly OwnTerm[]): readonly OwnTerm[] => {
  const last = added.filter((term, at) => !added.some((other, later) => later > at && sameTerm(other.text, term.text)));
  return [...known.filter(({ text }) => !last.some((term) => sameTerm(term.text, text))), ...last];
};

const without = <Value>(list: readonly Value[], value: Value): Value[] => list.filter((one) => one !== value);

const withRule = (rules: readonly Rule[], change: RuleChange): readonly Rule[] => {
  const { subject, site, effect } = change;
  const others = rules.filter((rule) => ruleKey(rule) !== ruleKey(change));
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
const differences = (settings: Settings): Differences => {
  const differs = (key: keyof Settings): boolean => JSON.stringify(settings[key]) !== JSON.stringify(DEFAULT_SETTINGS[key]);
  const { rules, repeat, scope, styles, terms, markTerms, sitesOff, quiet } = settings;
  return {
    ...(differs('rules') ? { rules } : {}),
    ...(differs('repeat') ? { repeat } : {}),
    ...(differs('scope') ? { scope } : {}),
    ...(differs('styles') ? { styles } : {}),
    ...(differs('terms') ? { terms } : {}),
    ...(differs('markTerms') ? { markTerms } : {}),
    ...(differs('sitesOff') ? { sitesOff } : {}),
    ...(differs('quiet') ? { quiet } : {}),
  };
};

/** The stored settings after one change, which can be taken back; a value that equals its default is not stored. A change that changes nothing leaves no trace. */
export const changed = (stored: StoredSettings, intent: SettingsIntent): StoredSettings => {
  if (intent.type === 'undo') {
    const [last, ...past] = stored.past;
    return last === undefined ? stored : { version: 2, now: last.before, past };
  }
  const now = differences(settingsAfter(completeSettings(stored), intent));
  if (JSON.stringify(now) === JSON.stringify(stored.now)) return stored;
  return { version: 2, now, past: [{ what: intent.type, before: stored.now }, ...stored.past].slice(0, MOST_UNDO) };
};

/** What the settings mean for a page at this address; null is a page without one. */
export const pageRules = ({ rules, repeat, scope, sitesOff, quiet }: Settings, address: PageAddress | null): PageRules => {
  const here = rulesAt(rules, address);
  const isOff = address !== null && sitesOff.includes(address.host);
  return { on: !quiet && !isOff && canMark(here), rules: here, repeat, scope };
};
