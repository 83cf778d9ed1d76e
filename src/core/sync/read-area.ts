import type { Fault } from '../pack/fault.js';
import { jsonShapeFault } from '../pack/json-shape.js';
import { err, ok, type Result } from '../result.js';
import { z } from '../zod.js';
import { FORMAT, HEAD, partKey } from './area.js';
import type { Entry } from './entry.js';
import { keyFault, readItem } from './item-schema.js';
import { itemsOf, settingsFrom } from './items.js';
import type { Log } from './log.js';

/** A later form than this one can be read by a newer version only, which is no fault of the area. */
export const NEWER = 'newer';

const headSchema = z.strictObject({
  format: z.number().int().min(1),
  parts: z.array(z.string().regex(/^part\.[0-9a-f]{16}$/, 'no name of a part')).max(512),
});

const lineSchema = z.tuple([z.array(z.unknown()), z.unknown(), z.number().int().min(1).max(1e12), z.string().regex(/^[0-9a-f]{8}$/, 'no id of a device')]);

const jsonOf = (text: unknown, path: string): Result<unknown, Fault> => {
  if (typeof text !== 'string') return err({ path, reason: 'is no text' });
  const shape = jsonShapeFault(text);
  if (shape !== null) return err({ path, reason: shape });
  try {
    return ok(JSON.parse(text));
  } catch {
    return err({ path, reason: 'is not JSON' });
  }
};

const readEntry = (line: unknown, path: string): Result<Entry, Fault> => {
  const read = lineSchema.safeParse(line);
  if (!read.success) return err({ path, reason: read.error.issues[0]?.message ?? 'cannot be read' });
  const [key, value, count, device] = read.data;
  const item = value === null ? null : readItem(key, value);
  const fault = item === null ? keyFault(key) : item.ok ? null : item.error;
  if (fault !== null) return err({ path: path + fault.path, reason: fault.reason });
  const entry = { key: JSON.stringify(key), value: item === null ? null : JSON.stringify(value), count, device };
  // As this version writes it, so that the same is the same text. What is as before any choice is no item.
  return ok(item === null ? entry : { ...entry, value: itemsOf(settingsFrom([entry])).get(entry.key) ?? null });
};

const readPart = (text: unknown, name: string): Result<readonly Entry[], Fault> => {
  const lines = jsonOf(text, name);
  if (!lines.ok) return lines;
  if (typeof text === 'string' && partKey(text) !== name) return err({ path: name, reason: 'is not as it was written' });
  if (!Array.isArray(lines.value)) return err({ path: name, reason: 'is no list' });
  const entries: Entry[] = [];
  for (const [at, line] of lines.value.entries()) {
    const entry = readEntry(line, `${name}[${at}]`);
    if (!entry.ok) return entry;
    entries.push(entry.value);
  }
  return ok(entries);
};

/**
 * Reads what the browser brought from other devices. A part that has not come yet says nothing; a fault anywhere and nothing of it counts.
 * The reason is `newer` where a later version wrote it.
 */
export const readArea = (area: Readonly<Record<string, unknown>>): Result<Log, Fault> => {
  if (area[HEAD] === undefined) return ok(new Map());
  const json = jsonOf(area[HEAD], HEAD);
  if (!json.ok) return json;
  const { value } = json;
  if (typeof value === 'object' && value !== null && 'format' in value && typeof value.format === 'number' && value.format > FORMAT)
    return err({ path: HEAD, reason: NEWER });
  const head = headSchema.safeParse(value);
  if (!head.success) return err({ path: HEAD, reason: head.error.issues[0]?.message ?? 'cannot be read' });
  const log = new Map<string, Entry>();
  for (const name of head.data.parts) {
    if (area[name] === undefined) continue;
    const part = readPart(area[name], name);
    if (!part.ok) return part;
    for (const entry of part.value) log.set(entry.key, entry);
  }
  return ok(log);
};
