import type { Pack } from '../core/pack/schema.js';
import { err, ok, type Result } from '../core/result.js';
import type { Policy } from '../core/policy/policy.js';
import { isOff } from '../core/rules/site.js';
import type { Settings } from '../core/rules/settings.js';
import type { MentionItem, PackProblem, PageStatus, StoredProblem, TabState } from '../platform/protocol.js';
import type { Ports } from './ports.js';

/** What the popup has learnt so far. */
export interface Loaded {
  readonly tab: TabState;
  /** The settings that hold, with what the organisation set. */
  readonly settings: Settings;
  readonly policy: Policy;
  readonly settingsProblems: readonly StoredProblem[];
  readonly packs: readonly Pack[];
  readonly packProblems: readonly PackProblem[];
  /** The entity at which a page asked to open the popup. */
  readonly wanted: string | null;
  /** Null while the page has not been read. */
  readonly page: PageRead | null;
}

/** The page in the tab, once its script has answered. */
interface PageRead {
  readonly status: PageStatus;
  readonly items: readonly MentionItem[];
  readonly total: number;
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
    wanted: wanted.ok ? wanted.value.entity : null,
    page: null,
  });
};

/** Has the page in the tab read, and answers once it has been: asks again while the page script is still reading. */
export const readPage = async (ports: Ports, tabId: number, signal: AbortSignal): Promise<Result<PageRead, string>> => {
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
    return ok({ status: status.value, items: mentions.value.items, total: mentions.value.total });
  }
};
