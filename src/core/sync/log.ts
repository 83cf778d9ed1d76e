import type { Settings } from '../rules/settings.js';
import { compareEntries, type Entry } from './entry.js';
import { itemsOf } from './items.js';

/** The last change of each item, by its key. */
export type Log = ReadonlyMap<string, Entry>;

/** What both know: the later change of each item. The order in which logs are merged, and how often, makes no difference. */
export const merge = (a: Log, b: Log): Log => {
  const all = new Map(a);
  for (const [key, entry] of b) {
    const known = all.get(key);
    if (known === undefined || compareEntries(known, entry) < 0) all.set(key, entry);
  }
  return all;
};

const stamped = (log: Log, changes: readonly (readonly [string, string | null])[], device: string): Log => {
  if (changes.length === 0) return log;
  const last = [...log.values()].reduce((most, { count }) => Math.max(most, count), 0);
  return new Map([...log, ...changes.map(([key, value], at) => [key, { key, value, count: last + 1 + at, device }] as const)]);
};

/** The log with what this device changed since: all that the settings have otherwise. The same log where that is nothing. */
export const recorded = (log: Log, settings: Settings, device: string): Log => {
  const items = itemsOf(settings);
  const set = [...items].filter(([key, value]) => log.get(key)?.value !== value);
  const removed = [...log.values()].filter(({ key, value }) => value !== null && !items.has(key)).map(({ key }) => [key, null] as const);
  return stamped(log, [...removed, ...set], device);
};

/** The log of a device that joins: what others have set holds, and what only this device has is added; nothing that it has is removed. */
export const joined = (log: Log, settings: Settings, device: string): Log =>
  stamped(
    log,
    [...itemsOf(settings)].filter(([key]) => (log.get(key)?.value ?? null) === null),
    device,
  );

/** True where the log leads to these settings, but for the order of changes. */
export const leadsTo = (log: Log, settings: Settings): boolean => {
  const items = itemsOf(settings);
  const set = [...log.values()].filter(({ value }) => value !== null);
  return set.length === items.size && set.every(({ key, value }) => items.get(key) === value);
};
