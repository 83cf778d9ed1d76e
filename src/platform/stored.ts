import { createStore, get, setMany } from 'idb-keyval';
import type { z } from '../core/zod.js';
import { pathOf } from '../core/pack/fault.js';
import { err, ok, type Result } from '../core/result.js';
import type { StoredProblem } from './protocol.js';

/** One stored value: its key, what it has to look like, and what stands for it while there is none. */
interface StoredItem<Value> {
  readonly key: string;
  readonly schema: z.ZodType<Value>;
  readonly fallback: Value;
}

/** A value as it was read, its revision, and what was wrong with it. */
interface StoredRead<Value> {
  readonly value: Value;
  readonly revision: number;
  readonly problem: StoredProblem | null;
}

/** What a change found, and what it left. */
export interface StoredChange<Value> {
  readonly before: Value;
  readonly after: Value;
}

export interface Stored<Value> {
  /** Reads the value. What does not parse is set aside under another key and reported, never overwritten. */
  readonly read: () => Promise<StoredRead<Value>>;
  /**
   * Changes the value inside a lock, so that no other change is lost. A value that could not be read again (one term too many) is not
   * stored: the error says where it is at fault, and what was there stays.
   */
  readonly change: (change: (value: Value) => Value) => Promise<Result<StoredChange<Value>, string>>;
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

/** So many changes that wait for the lock are written as one: none of them is answered before it is stored. */
const MOST_AT_ONCE = 50;

interface Waiting<Value> {
  readonly change: (value: Value) => Value;
  readonly settle: (result: Result<StoredChange<Value>, string>) => void;
}

/** A value that is kept in the extension's own database; to be made once for each key. */
export const storedValue = <Value>({ key, schema, fallback }: StoredItem<Value>): Stored<Value> => {
  // What was parsed last, as long as the same text is stored: parsing a thousand rules takes longer than all the rest of a change.
  let parsed: { readonly text: string; readonly value: Value } | null = null;
  // Nobody was answered yet that waits here: what dies with the worker is asked again.
  const waiting: Waiting<Value>[] = [];

  const read = async (): Promise<StoredRead<Value>> => {
    const kept: unknown = await get(key, store);
    if (kept === undefined) return { value: fallback, revision: 0, problem: null };
    const revision = isEnvelope(kept) ? kept.revision : 0;
    if (isEnvelope(kept) && parsed?.text === kept.text) return { value: parsed.value, revision, problem: null };
    const result = schema.safeParse(isEnvelope(kept) ? parseText(kept.text) : undefined);
    if (result.success) {
      if (isEnvelope(kept)) parsed = { text: kept.text, value: result.data };
      return { value: result.data, revision, problem: null };
    }
    const issue = result.error.issues[0];
    await setMany([[asideKey(key, revision), kept]], store);
    return { value: fallback, revision, problem: { key, path: pathOf(issue?.path ?? []), reason: issue?.message ?? 'cannot be read' } };
  };

  const changeOne = (before: Value, change: Waiting<Value>['change']): Result<StoredChange<Value>, string> => {
    const after = change(before);
    const fault = after === before ? undefined : schema.safeParse(after).error?.issues[0];
    return fault === undefined ? ok({ before, after }) : err(`${pathOf(fault.path)}: ${fault.message}`);
  };

  const turn = async (): Promise<void> => {
    const all = waiting.splice(0, MOST_AT_ONCE);
    // Another turn has served this one's change.
    if (all.length === 0) return;
    const { value, revision } = await read();
    let now = value;
    const results = all.map(({ change }) => {
      const result = changeOne(now, change);
      if (result.ok) now = result.value.after;
      return result;
    });
    if (now !== value) {
      const envelope: Envelope = { revision: revision + 1, text: JSON.stringify(now) };
      await setMany([[key, envelope]], store);
      parsed = { text: envelope.text, value: now };
    }
    all.forEach(({ settle }, at) => settle(results[at] ?? err('failed')));
  };

  const change = (one: Waiting<Value>['change']): Promise<Result<StoredChange<Value>, string>> =>
    new Promise((settle, reject) => {
      waiting.push({ change: one, settle });
      navigator.locks.request(`stored.${key}`, turn).catch(reject);
    });

  return { read, change };
};
