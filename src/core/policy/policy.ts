import type { Subject } from '../rules/rule.js';
import type { PlainSettings, RuleChange, Settings, SettingsIntent } from '../rules/settings.js';
import { isOff } from '../rules/site.js';

/** What an organisation has set for its readers. Hosts are exact; `*.` before one means it and all below it. */
export interface Policy {
  /** Ids of packs whose names are never marked, counted or listed. */
  readonly packsOff: readonly string[];
  /** Ids of packs that cannot be hidden or made quiet as a whole; single names and kinds of theirs can. */
  readonly packsOn: readonly string[];
  /** Where nothing is read. */
  readonly sitesNever: readonly string[];
  /** Offered in the options to be allowed with one press each; the reader decides. */
  readonly sitesOffered: readonly string[];
  /** Settings that hold instead of the reader's. */
  readonly settings: Partial<PlainSettings>;
  /** False: nothing is synced by the account of the browser. */
  readonly allowSync: boolean;
}

/** What holds where no organisation has set anything. */
export const NO_POLICY: Policy = { packsOff: [], packsOn: [], sitesNever: [], sitesOffered: [], settings: {}, allowSync: true };

/** True where it sets anything. */
export const isSet = (policy: Policy): boolean => JSON.stringify(policy) !== JSON.stringify(NO_POLICY);

const isPackRule = ({ type, of }: Subject, packs: readonly string[]): boolean => (type === 'pack' || type === 'closed') && packs.includes(of);

/** True where the policy says what becomes of the pack as a whole. */
export const isLockedPack = ({ packsOff, packsOn }: Policy, pack: string): boolean => packsOff.includes(pack) || packsOn.includes(pack);

/** True where the policy says that the host is not read. */
export const isLockedSite = ({ sitesNever }: Policy, host: string): boolean => isOff(sitesNever, host);

/**
 * The settings that hold: the reader's, and the policy above them. Its settings take the place of the reader's; its sites are added to
 * those that are not read; a pack that it switches off is hidden by a rule above all others, marked as the policy's; the reader's
 * rules for such a pack as a whole, or for one that it keeps on, do not count. What the reader chose is kept and holds again without the policy.
 */
export const withPolicy = (settings: Settings, policy: Policy): Settings => {
  if (!isSet(policy)) return settings;
  const { packsOff, packsOn, sitesNever, settings: fixed } = policy;
  return {
    ...settings,
    ...fixed,
    sitesOff: [...new Set([...settings.sitesOff, ...sitesNever])],
    rules: [
      ...settings.rules.filter(({ subject }) => !isPackRule(subject, [...packsOff, ...packsOn])),
      ...packsOff.map((of) => ({ subject: { type: 'pack', of }, site: null, effect: 'hide', revision: 0, policy: true }) as const),
    ],
  };
};

const isSettled = ({ packsOff, packsOn }: Policy, { subject }: RuleChange): boolean =>
  isPackRule(subject, [...packsOff, ...packsOn]) || (subject.type === 'story' && packsOff.some((pack) => subject.of.startsWith(`${pack}:`)));

/** True where the policy settles what the change is about, so that it would have no effect. */
export const isLocked = (policy: Policy, intent: SettingsIntent): boolean => {
  const { settings } = policy;
  switch (intent.type) {
    case 'rule':
      return isSettled(policy, intent);
    case 'rules':
      return intent.rules.some((rule) => isSettled(policy, rule));
    case 'site':
      return isLockedSite(policy, intent.host);
    case 'repeat':
    case 'scope':
    case 'quiet':
      return settings[intent.type] !== undefined;
    case 'mark-terms':
      return settings.markTerms !== undefined;
    default:
      return false;
  }
};
