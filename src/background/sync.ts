import { withPolicy } from '../core/policy/policy.js';
import { recorded } from '../core/sync/log.js';
import { syncStep, type SyncAfter } from '../core/sync/step.js';
import type { SyncStatus } from '../platform/protocol.js';
import { clearSyncArea, onSyncArea, readSyncArea, shutSyncArea, writeSyncArea } from '../platform/sync-area.js';
import { oneByOne } from './one-by-one.js';
import { policyNow } from './policy.js';
import { keepSync, logOf, readSync, switchSync } from './sync-store.js';
import { mergeSettings, readSettings } from './settings.js';
import { tellStep } from './tell-step.js';

const pass = async (): Promise<void> => {
  const known = await readSync();
  const { policy } = await policyNow();
  if (!known.on || !policy.allowSync) return;
  const { device } = known;
  const unavailable = (reason: string): SyncStatus => ({ ...known.status, state: 'unavailable', fault: { path: '', reason } });
  const area = await readSyncArea();
  if (!area.ok) return void (await keepSync(device, null, unavailable(area.error)));

  // The settings come first: should the worker end between the two, what came is taken for a change made here, which says the same.
  const steps: SyncAfter[] = [];
  const merged = await mergeSettings((settings) => {
    const step = syncStep({ log: logOf(known), settings, device, area: area.value });
    steps.push(step);
    return step.settings;
  });
  const [step] = steps;
  if (!merged.ok || step === undefined) {
    const fault = { path: '', reason: merged.ok ? '' : merged.error };
    return void (await keepSync(device, null, { ...known.status, state: 'unreadable', fault }));
  }
  const { log, write, state, fault, share } = step;
  await keepSync(device, log, { state: write === null ? state : 'waiting', fault, share });
  const { before, after } = merged.value;
  if (before !== after) await tellStep({ before: withPolicy(before, policy), after: withPolicy(after, policy) });
  if (write === null) return;
  const written = await writeSyncArea(write, area.value);
  await keepSync(device, null, written.ok ? { state, fault, share } : unavailable(written.error));
};

/** Takes what came from other devices and gives them what changed here. */
const syncNow = oneByOne<null>(pass, () => null);

/** The browsers take a hundred writes a minute or so; changes that follow one another go together. */
const OWN_MS = 10_000;
const OTHERS_MS = 2_000;

// Whatever was waited for when the worker ended is done soon after it starts again.
let timer: ReturnType<typeof setTimeout> | null = null;

const syncIn = (ms: number): void => {
  timer ??= setTimeout(() => {
    timer = null;
    void syncNow(null);
  }, ms);
};

/** To be called after each change of the settings. */
export const syncSoon = (): void => syncIn(OWN_MS);

/** To be called once, at the top level of the worker. */
export const startSync = (): void => {
  onSyncArea(() => syncIn(OTHERS_MS));
  void shutSyncArea();
  syncIn(OTHERS_MS);
};

const look = async (): Promise<SyncStatus> => {
  const known = await readSync();
  const { settings, own, policy } = await readSettings();
  if (!policy.allowSync) return { state: 'off', fault: null, share: 0 };
  const log = logOf(known);
  if (known.status.state !== 'synced' || log === null) return known.status;
  return recorded(log, own ?? settings, known.device) === log ? known.status : { ...known.status, state: 'waiting' };
};

/** How syncing stands, after it was switched or done if so wished. Off: what is in the account goes; devices that still sync write theirs again. */
export const runSync = async (wish: 'look' | 'on' | 'off' | 'now'): Promise<SyncStatus> => {
  if (wish === 'on' || wish === 'off') await switchSync(wish === 'on');
  if (wish === 'off') await clearSyncArea();
  else if (wish !== 'look') await syncNow(null);
  return look();
};
