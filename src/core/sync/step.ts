import type { Fault } from '../pack/fault.js';
import type { Settings } from '../rules/settings.js';
import { areaOf, areaSize, HEAD, LARGEST_AREA, type Texts } from './area.js';
import { settingsFrom } from './items.js';
import { joined, leadsTo, merge, recorded, type Log } from './log.js';
import { NEWER, readArea } from './read-area.js';

/** How things stand: all devices can have the same; it does not fit; what came cannot be read, or only by a newer version. */
export type SyncState = 'synced' | 'too-large' | 'unreadable' | 'newer';

export interface SyncBefore {
  /** Null: this device joins. */
  readonly log: Log | null;
  readonly settings: Settings;
  readonly device: string;
  /** All that the browser's area holds. */
  readonly area: Readonly<Record<string, unknown>>;
}

export interface SyncAfter {
  readonly log: Log;
  /** The same object where nothing came that changes them. */
  readonly settings: Settings;
  /** What the area should hold; null where it is left as it is. */
  readonly write: Texts | null;
  readonly state: SyncState;
  readonly fault: Fault | null;
  /** How much of the area it takes, from 0; above 1 it does not fit. */
  readonly share: number;
}

/** An area that was never written holds that there is nothing. */
const holds = (area: SyncBefore['area'], texts: Texts): boolean =>
  (texts.size === 1 && area[HEAD] === undefined) || [...texts].every(([key, text]) => area[key] === text);

/**
 * One step of syncing: notes what this device changed, merges what came, and says what is to be written. What the area lost or had turned
 * back is in the log and is written again; where it holds all that is known, nothing is written, so that no device answers its own echo.
 * Over something that cannot be read, this device writes only news of its own; over the form of a newer version, nothing.
 */
export const syncStep = ({ log, settings, device, area }: SyncBefore): SyncAfter => {
  const read = readArea(area);
  const theirs: Log = read.ok ? read.value : new Map();
  const own = log === null ? joined(theirs, settings, device) : recorded(log, settings, device);
  const merged = merge(own, theirs);
  const texts = areaOf(merged);
  const share = (texts.ok ? areaSize(texts.value) : texts.error) / LARGEST_AREA;
  // What does not fit is noted once it does: what was removed by then needs no mention.
  const noted = texts.ok ? merged : merge(log ?? new Map(), theirs);
  const after = { log: noted, settings: leadsTo(merged, settings) ? settings : settingsFrom(merged.values()), share };
  const fault = read.ok ? null : read.error;
  if (fault?.reason === NEWER) return { ...after, write: null, state: 'newer', fault };
  const write = texts.ok && !holds(area, texts.value) && (fault === null || own !== log) ? texts.value : null;
  if (fault !== null && write === null) return { ...after, write, state: 'unreadable', fault };
  return { ...after, write, state: texts.ok ? 'synced' : 'too-large', fault };
};
