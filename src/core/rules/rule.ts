import type { MarkKind } from '../mark-kind.js';

/** What a rule does with a mention. `quiet`: counted and listed, not marked. `hide`: as if it were not there, but for gate and export. */
export const EFFECTS = ['show', 'quiet', 'hide'] as const;
export type Effect = (typeof EFFECTS)[number];

/**
 * What a rule is about, and which one of these. Entities and stories are named by runtime id (`pack:id`). `closed` holds for a pack only
 * while no story of it is recognised on the page; `story` holds for all names of its pack while it is.
 */
export type Subject =
  | { readonly type: 'all'; readonly of: '' }
  | { readonly type: 'kind'; readonly of: MarkKind }
  | { readonly type: 'pack' | 'closed' | 'story' | 'entity'; readonly of: string };

/** Part of the web: a host, all that lies below a path of it, and the hosts below it if so chosen. */
export interface Site {
  readonly host: string;
  /** "" or a path that begins with a slash and does not end with one. */
  readonly path: string;
  readonly subdomains: boolean;
}

/** One rule. There is one at most for each subject at each site; a later one takes the place of the earlier. */
export interface Rule {
  readonly subject: Subject;
  /** Null: everywhere. */
  readonly site: Site | null;
  readonly effect: Effect;
  /** Rises with every change: the later of two has the higher one. */
  readonly revision: number;
  /** Set by the reader's organisation: it stands above all that are not. */
  readonly policy?: true;
}

/** The same for two rules that are about the same thing at the same place. */
export const ruleKey = ({ subject, site }: Pick<Rule, 'subject' | 'site'>): string =>
  JSON.stringify([subject.type, subject.of, site === null ? null : [site.host, site.path, site.subdomains]]);
