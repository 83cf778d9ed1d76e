import type { Pack } from '../core/pack/schema.js';
import { err, ok, type Result } from '../core/result.js';
import type { Policy } from '../core/policy/policy.js';
import { isOff } from '../core/rules/site.js';
import type { Settings } from '../core/rules/settings.js';
import type { MentionItem, PackProblem, PageStatus, StoredProblem, TabState, Wish } from '../platform/protocol.js';
import type { Ports } from './ports.js';
import { readTermsHere, type TermHere } from './read-terms-here.js';

/** What the popup has learnt so far. */
export interface Loaded {
  readonly tab: TabState;
  /** The settings that hold, with what the organisation set. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly settingsProblems: readonly StoredProblem[];
  readonly packs: readonly Pack[];
  readonly packProblems: readonly PackProblem[];
  /** What the reader asked to see when the popup was opened. */
  readonly wanted: Wish | null;
  /** Null while the page has not been read. */
  readonly page: PageRead | null;
}

/** The page in the tab, once its script has answered. */
interface PageRead {
  readonly status: PageStatus;
  /** Without those that a rule hides. */
  readonly items: readonly MentionItem[];
  /** With them. */
  readonly seen: readonly MentionItem[];
  /** How many mentions there are, the hidden left out; more than `items` where not all are listed. */
  readonly total: number;
  /** The reader's own terms on it, where the page itself is not told of them. */
  readonly terms: readonly TermHere[];
}

/** True where the page may be read and is not switched off. */
export const mayRead = ({ tab, settings }: Pick<Loaded, 'tab' | 'settings'>): boolean =>
  tab.access === 'allowed' && !(tab.host !== null && isOff(settings.sitesOff, tab.host));

/** Tab, settings and packs: what can be shown before the page is read. The error is the code of the call that failed. */
export const loadFrame = async (ports: Ports, tabId: number | null): Promise<Result<Loaded, string>> => {
  const tab = await ports.askWorker('tab', { tabId });
  if (!tab.ok) return tab;
  const [settings, packs, wanted] = await Promise.all([
    ports.askWorker('settings', {}),
    ports.askWorker('packs', {}),
    ports.askWorker('wanted', { tabId: tab.value.tabId }),
  ]);
  if (!settings.ok) return settings;
  if (!packs.ok) return packs;
  return ok({
    tab: tab.value,
    settings: settings.value.settings,
    policy: settings.value.policy,
    settingsProblems: settings.value.problems,
    packs: packs.value.packs,
    packProblems: packs.value.problems,
    wanted: wanted.ok ? wanted.value.wish : null,
    page: null,
  });
};

const NO_TERMS = { terms: [], markTerms: false } as const;

/** Has the page in the tab read, and answers once it has been: asks again while the page script is still reading. `settings`: with the reader's own terms, where they are to be looked for. */
export const readPage = async (
  ports: Ports,
  tabId: number,
  signal: AbortSignal,
  settings: Pick<Settings, 'terms' | 'markTerms'> = NO_TERMS,
): Promise<Result<PageRead, string>> => {
  const read = await ports.askWorker('read', { tabId });
  if (!read.ok) return read;
  if (read.value.outcome !== 'started') return err(read.value.outcome);
  for (;;) {
    const status = await ports.askTab(tabId, 'status', {});
    if (!status.ok) return status;
    if (status.value.state === 'reading') {
      await ports.pause();
      if (signal.aborted) return err('ended');
      continue;
    }
    const mentions = await ports.askTab(tabId, 'mentions', {});
    if (!mentions.ok) return mentions;
    const { items: seen, total } = mentions.value;
    const terms = await readTermsHere(ports, tabId, settings);
    return ok({ status: status.value, items: seen.filter(({ listed }) => listed), seen, total, terms });
  }
};
