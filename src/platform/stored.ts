import { createStore, get, setMany } from 'idb-keyval';
import type { z } from '../core/zod.js';
import { pathOf } from '../core/pack/fault.js';
import { err, ok, type Result } from '../core/result.js';
import type { StoredProblem } from './protocol.js';

/** One stored value: its key, what it has to look like, and what stands for it while there is none. */
export interface StoredItem<Value> {
  readonly key: string;
  readonly schema: z.ZodType<Value>;
  readonly fallback: Value;
}

/** A value as it was read, its revision, and what was wrong with it. */
export interface StoredRead<Value> {
  readonly value: Value;
  readonly revision: number;
  readonly problem: StoredProblem | null;
}

// IndexedDB and not storage.local: in Firefox a content script can write to the latter.
const store = createStore('counterclaim', 'values');

interface Envelope {
  readonly revision: number;
  readonly text: string;
}

const isEnvelope = (value: unknown): value is Envelope =>
  typeof value === 'object' && value !== null && 'revision' in value && typeof value.revision === 'number' && 'text' in value && typeof value.text === 'string';

const parseText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: `undefined` fits no schema, so it is set aside like any other value that does not parse.
    return undefined;
  }
};

/** The key under which a value that could not be read is kept. */
const asideKey = (key: string, revision: number): string => `${key}.unreadable.${revision}`;

/** Reads a value. What does not parse is set aside under another key and reported, never overwritten. */
export const readStored = async <Value>(item: StoredItem<Value>): Promise<StoredRead<Value>> => {
  const kept: unknown = await get(item.key, store);
  if (kept === undefined) return { value: item.fallback, revision: 0, problem: null };
  const revision = isEnvelope(kept) ? kept.revision : 0;
  const parsed = item.schema.safeParse(isEnvelope(kept) ? parseText(kept.text) : undefined);
  if (parsed.success) return { value: parsed.data, revision, problem: null };
  const issue = parsed.error.issues[0];
  await setMany([[asideKey(item.key, revision), kept]], store);
  return { value: item.fallback, revision, problem: { key: item.key, path: pathOf(issue?.path ?? []), reason: issue?.message ?? 'cannot be read' } };
};

/**
 * Changes a value inside a lock, so that no other change is lost; gives back what is stored then. A value that could not be read again
 * (one term too many) is not stored: the error says where it is at fault, and what was there stays.
 */
export const changeStored = <Value>(item: StoredItem<Value>, change: (value: Value) => Value): Promise<Result<Value, string>> =>
  navigator.locks.request(`stored.${item.key}`, async () => {
    const { value, revision } = await readStored(item);
    const next = change(value);
    const fault = item.schema.safeParse(next).error?.issues[0];
    if (fault !== undefined) return err(`${pathOf(fault.path)}: ${fault.message}`);
    const envelope: Envelope = { revision: revision + 1, text: JSON.stringify(next) };
    await setMany([[item.key, envelope]], store);
    return ok(next);
  });
