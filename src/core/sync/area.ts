import { sha1 } from '../export/sha1.js';
import { utf8 } from '../export/utf8.js';
import { err, ok, type Result } from '../result.js';
import type { Log } from './log.js';
import type { Entry } from './entry.js';

/** What the browser takes, in bytes: of one item, and of all, keys included. */
const LARGEST_ITEM = 8_192;
export const LARGEST_AREA = 102_400;

/** The item that names the parts that hold. */
export const HEAD = 'head';
export const FORMAT = 1;

/** All texts of the area, by their keys. */
export type Texts = ReadonlyMap<string, string>;

/** Bytes of an item as the browser counts them: as JSON, in which Chromium writes `<` with six signs. */
const sizeOf = ([key, text]: readonly [string, string]): number => utf8(key + JSON.stringify(text).replaceAll('<', '\\u003C')).length;

/** Bytes of all of them. */
export const areaSize = (texts: Texts): number => [...texts].reduce((sum, item) => sum + sizeOf(item), 0);

/** The key of a part: from its text, so that a part that changed on its way is known, and one that is there need not be written again. */
export const partKey = (text: string): string =>
  `part.${[...sha1(utf8(text))]
    .slice(0, 8)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')}`;

/** FNV-1a. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const textOf = (entries: readonly Entry[]): string =>
  JSON.stringify(entries.map(({ key, value, count, device }) => [JSON.parse(key), value === null ? null : JSON.parse(value), count, device]));

const inParts = (entries: readonly Entry[], parts: number): Texts => {
  const groups = Array.from({ length: parts }, (): Entry[] => []);
  // By the key: a change of one item changes one part.
  for (const entry of entries) groups[hashOf(entry.key) % parts]?.push(entry);
  return new Map(
    groups
      .filter((group) => group.length > 0)
      .map(textOf)
      .map((text) => [partKey(text), text]),
  );
};

const MOST_PARTS = 64;

/** A log as the texts of the area: the same for the same log. The error is how many bytes it would take. */
export const areaOf = (log: Log): Result<Texts, number> => {
  const entries = [...log.values()].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  let size = 0;
  for (let parts = 1; parts <= MOST_PARTS; parts *= 2) {
    const texts = inParts(entries, parts);
    const whole = new Map([...texts, [HEAD, JSON.stringify({ format: FORMAT, parts: [...texts.keys()].toSorted() })]]);
    size = areaSize(whole);
    if (size > LARGEST_AREA) return err(size);
    if ([...whole].every((item) => sizeOf(item) <= LARGEST_ITEM)) return ok(whole);
  }
  return err(size);
};
