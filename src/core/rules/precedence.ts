import type { Rule, Site, Subject } from './rule.js';
import { isAtSite, type PageAddress } from './site.js';

/** Which subject is the nearer one to a mention: the name itself, then its story, its pack, its kind, everything. */
const NEARNESS: Readonly<Record<Subject['type'], number>> = { entity: 5, story: 4, closed: 3, pack: 2, kind: 1, all: 0 };

/** A longer path is nearer to a page than a shorter one, a host than those above it, the host alone than all below it. */
const compareSites = (a: Site | null, b: Site | null): number => {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b.host.length - a.host.length || b.path.length - a.path.length || Number(a.subdomains) - Number(b.subdomains);
};

/**
 * The rules that hold for a page, the one that decides first in front. The order, and nothing else, settles which of several rules
 * decides: first what the reader's organisation set, then the nearer site (a rule for a place stands above those for everywhere), then the nearer subject, then the later change.
 * Two choices stand above all rules: at a site that is switched off nothing is read, and with `quiet` nothing is marked anywhere.
 */
export const rulesAt = (rules: readonly Rule[], address: PageAddress | null): Rule[] =>
  rules
    .filter(({ site }) => site === null || (address !== null && isAtSite(address, site)))
    .toSorted(
      (a, b) =>
        Number(b.policy === true) - Number(a.policy === true) ||
        compareSites(a.site, b.site) ||
        NEARNESS[b.subject.type] - NEARNESS[a.subject.type] ||
        b.revision - a.revision,
    );
