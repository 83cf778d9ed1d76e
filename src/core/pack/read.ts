import { err, ok, type Result } from '../result.js';
import { FAULTS_SHOWN, pathOf, type Fault } from './fault.js';
import { jsonShapeFault } from './json-shape.js';
import { lintPack } from './lint.js';
import { packSchema, PACK_FORMAT_VERSION, type Pack } from './schema.js';

/** A pack's text may be this long, in UTF-16 units. */
const LONGEST_TEXT = 16_000_000;

const whole = (reason: string): Result<never, Fault[]> => err([{ path: '', reason }]);

const tooNew = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null || !('formatVersion' in value)) return false;
  const { formatVersion } = value;
  return typeof formatVersion === 'number' && formatVersion > PACK_FORMAT_VERSION;
};

/** Parses and lints a value that is meant to be a pack. The faults are all there are, the first fifty of them. */
export const parsePack = (value: unknown): Result<Pack, Fault[]> => {
  if (tooNew(value)) return whole(`needs a newer version: this one reads format ${PACK_FORMAT_VERSION}`);
  const parsed = packSchema.safeParse(value);
  if (!parsed.success) {
    return err(parsed.error.issues.slice(0, FAULTS_SHOWN).map((issue) => ({ path: pathOf(issue.path), reason: issue.message })));
  }
  const faults = lintPack(parsed.data);
  return faults.length === 0 ? ok(parsed.data) : err(faults.slice(0, FAULTS_SHOWN));
};

/** `parsePack` on the text of a file. Size and depth are bounded before anything is built from it. */
export const readPack = (text: string): Result<Pack, Fault[]> => {
  if (text.length > LONGEST_TEXT) return whole(`is longer than ${LONGEST_TEXT} characters`);
  const shape = jsonShapeFault(text);
  if (shape !== null) return whole(shape);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return whole(`is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
  return parsePack(value);
};
