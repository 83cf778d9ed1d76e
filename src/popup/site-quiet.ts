import type { LastingIntent } from '../core/rules/change.js';
import type { Rule } from '../core/rules/rule.js';

/** True where a rule says of a whole site: count only. */
export const isSiteQuiet = (rules: readonly Rule[], host: string): boolean =>
  rules.some(({ subject, site, effect }) => subject.type === 'all' && effect === 'quiet' && site?.host === host && site.path === '' && !site.subdomains);

/** The change that has a whole site counted only, or not any more. */
export const quietSite = (host: string, on: boolean): LastingIntent => ({
  type: 'rule',
  subject: { type: 'all', of: '' },
  site: { host, path: '', subdomains: false },
  effect: on ? 'quiet' : null,
});
