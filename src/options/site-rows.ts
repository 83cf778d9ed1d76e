import { ruleKey, type Effect, type Site, type Subject } from '../core/rules/rule.js';
import type { Settings, SettingsIntent } from '../core/rules/settings.js';
import { siteText } from '../core/rules/site.js';

/** What is to be done at a site; `off`: it is not read at all. */
export type SiteChoice = Effect | 'off';

/** A rule for a site, as it stands in the list. */
export interface SiteRow {
  readonly key: string;
  readonly site: Site;
  readonly subject: Subject;
  /** What its rule says; null where it has none and is only not read. */
  readonly effect: Effect | null;
  readonly choice: SiteChoice;
}

const ALL: Subject = { type: 'all', of: '' };

/** Only a whole host can be left unread: what lies below a path is known only once its page is there. */
export const mayBeOff = ({ site, subject }: Pick<SiteRow, 'site' | 'subject'>): boolean => site.path === '' && !site.subdomains && subject.type === 'all';

/** A site with what is chosen for it; the rules for single names stand with the names. */
export const siteRows = ({ rules, sitesOff }: Settings): SiteRow[] => {
  const rowOf = (site: Site, subject: Subject, effect: Effect | null): SiteRow => {
    const off = mayBeOff({ site, subject }) && sitesOff.includes(site.host);
    return { key: ruleKey({ subject, site }), site, subject, effect, choice: off ? 'off' : (effect ?? 'show') };
  };
  const ruled = rules.flatMap(({ site, subject, effect }) => (site === null || subject.type === 'entity' ? [] : [rowOf(site, subject, effect)]));
  const known = new Set(ruled.map(({ key }) => key));
  const unread = sitesOff.map((host) => rowOf({ host, path: '', subdomains: false }, ALL, null)).filter(({ key }) => !known.has(key));
  const orderOf = ({ site, key }: SiteRow): string => `${siteText(site)} ${key}`;
  return [...ruled, ...unread].toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
};

/** A row that is not there yet. */
export const newSite = (site: Site): SiteRow => ({ key: '', site, subject: ALL, effect: null, choice: 'show' });

/** The changes that make a choice for a site. */
export const chooseSite = ({ site, subject, effect, choice: before }: SiteRow, choice: SiteChoice): SettingsIntent[] => {
  if (choice === 'off') return [{ type: 'site', host: site.host, on: false }];
  return [
    ...(before === 'off' ? [{ type: 'site', host: site.host, on: true } as const] : []),
    ...(effect === choice ? [] : [{ type: 'rule', subject, site, effect: choice } as const]),
  ];
};

/** The changes that take a row away: the site is treated like any other again. */
export const removeSite = ({ site, subject, effect, choice }: SiteRow): SettingsIntent[] => [
  ...(choice === 'off' ? [{ type: 'site', host: site.host, on: true } as const] : []),
  ...(effect === null ? [] : [{ type: 'rule', subject, site, effect: null } as const]),
];
