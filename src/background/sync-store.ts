import type { Entry } from '../core/sync/entry.js';
import type { Log } from '../core/sync/log.js';
import { z } from '../core/zod.js';
import type { SyncStatus } from '../platform/protocol.js';
import { storedValue } from '../platform/stored.js';

const entrySchema: z.ZodType<Entry> = z.strictObject({
  key: z.string(),
  value: z.string().nullable(),
  count: z.number().int().min(1),
  device: z.string(),
});

const STATES = ['off', 'waiting', 'synced', 'too-large', 'unreadable', 'newer', 'unavailable'] as const;

const syncSchema = z.strictObject({
  version: z.literal(1),
  on: z.boolean(),
  /** This device, among those of the account: a random id, new each time that sync is switched on. */
  device: z.string(),
  /** Null: this device has yet to join. */
  log: z.array(entrySchema).nullable(),
  status: z.strictObject({
    state: z.enum(STATES),
    fault: z.strictObject({ path: z.string(), reason: z.string() }).nullable(),
    share: z.number().min(0),
  }),
});
type StoredSync = z.infer<typeof syncSchema>;

/** While nothing is synced, nothing is noted. */
const OFF: StoredSync = { version: 1, on: false, device: '', log: null, status: { state: 'off', fault: null, share: 0 } };

const stored = storedValue<StoredSync>({ key: 'sync', schema: syncSchema, fallback: OFF });

/** What is kept of syncing on this device. */
export const readSync = async (): Promise<StoredSync> => (await stored.read()).value;

const put = (change: (before: StoredSync) => StoredSync): Promise<unknown> =>
  stored.change((before) => {
    const after = change(before);
    return JSON.stringify(after) === JSON.stringify(before) ? before : after;
  });

const newDevice = (): string => [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Switches syncing on, as a device that has yet to join, or off, and then forgets its log. */
export const switchSync = (on: boolean): Promise<unknown> =>
  put((before) => {
    if (on === before.on) return before;
    return on ? { ...OFF, on, device: newDevice(), status: { ...OFF.status, state: 'waiting' } } : OFF;
  });

/** Keeps the log and how things stand, unless sync was switched off meanwhile. */
export const keepSync = (device: string, log: Log | null, status: SyncStatus): Promise<unknown> =>
  put((before) => (before.device === device ? { ...before, log: log === null ? before.log : [...log.values()], status } : before));

/** The log as it is worked with. */
export const logOf = ({ log }: StoredSync): Log | null => (log === null ? null : new Map(log.map((entry) => [entry.key, entry])));
