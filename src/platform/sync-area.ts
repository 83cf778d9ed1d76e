import { areaSize, HEAD, LARGEST_AREA, type Texts } from '../core/sync/area.js';
import { err, ok, type Result } from '../core/result.js';
import { browser } from './browser.js';

/** What the browser keeps in step between the devices of one account; null where it keeps nothing of the kind. */
export type SyncArea = Readonly<Record<string, unknown>>;

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** All of the area. The error is the browser's reason for giving nothing. */
export const readSyncArea = async (): Promise<Result<SyncArea, string>> => {
  try {
    return ok(await browser.storage.sync.get(null));
  } catch (error) {
    return err(reasonOf(error));
  }
};

/**
 * Brings the area to these texts: what is new comes first, then the item that points to it, and only then what is old goes. Where both do
 * not fit beside each other, the old goes first: every device has all of it in its own log.
 */
export const writeSyncArea = async (texts: Texts, area: SyncArea): Promise<Result<null, string>> => {
  const { sync } = browser.storage;
  const fresh = [...texts].filter(([key, text]) => key !== HEAD && area[key] !== text);
  const old = Object.keys(area).filter((key) => !texts.has(key));
  const kept = old.map((key) => [key, String(area[key])] as const);
  const fits = areaSize(new Map([...texts, ...kept])) <= LARGEST_AREA;
  try {
    if (!fits) await sync.remove(old);
    if (fresh.length > 0) await sync.set(Object.fromEntries(fresh));
    await sync.set({ [HEAD]: texts.get(HEAD) });
    if (fits && old.length > 0) await sync.remove(old);
    return ok(null);
  } catch (error) {
    return err(reasonOf(error));
  }
};

/** Removes all that is in the area. */
export const clearSyncArea = async (): Promise<void> => {
  try {
    await browser.storage.sync.clear();
  } catch {
    // There is no such area: nothing is in it.
  }
};

/** Calls back whenever something in the area changed, here or on another device. To be called at the top level of the worker. */
export const onSyncArea = (changed: () => void): void => browser.storage.onChanged.addListener((_, area) => void (area === 'sync' && changed()));

/** Shuts the area to page scripts where the browser can: in Chromium they may read it otherwise. */
export const shutSyncArea = async (): Promise<void> => {
  const { sync } = browser.storage;
  if ('setAccessLevel' in sync && typeof sync.setAccessLevel === 'function') await sync.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
};
