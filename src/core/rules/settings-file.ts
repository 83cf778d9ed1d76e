import { pathOf, type Fault } from '../pack/fault.js';
import { jsonShapeFault } from '../pack/json-shape.js';
import { err, ok, type Result } from '../result.js';
import { z } from '../zod.js';
import { ruleKey } from './rule.js';
import { settingsSchema } from './settings-schema.js';
import type { Settings } from './settings.js';

const FORMAT = 'counterclaim-settings';
const VERSION = 1;

/** A file may be this long, in UTF-16 units. */
const LONGEST_TEXT = 8_000_000;

const fileSchema = z.strictObject({
  format: z.literal(FORMAT, 'this is no file of Counterclaim’s settings'),
  version: z.number().int().min(1).max(VERSION, `needs a newer Counterclaim: this one reads version ${VERSION}`),
  settings: z.unknown(),
});

/** All settings as a file that people can read. */
export const writeSettingsFile = (settings: Settings): string => `${JSON.stringify({ format: FORMAT, version: VERSION, settings }, null, 2)}\n`;

const valueOf = (text: string): Result<unknown, string> => {
  if (text.length > LONGEST_TEXT) return err(`the file is longer than ${LONGEST_TEXT} characters`);
  const shape = jsonShapeFault(text);
  if (shape !== null) return err(`the file ${shape}`);
  try {
    return ok(JSON.parse(text));
  } catch (error) {
    return err(`the file is not JSON: ${error instanceof Error ? error.message : 'it cannot be parsed'}`);
  }
};

const faultOf = ({ issues: [first] }: z.ZodError): Fault => ({ path: pathOf(first?.path ?? []), reason: first?.message ?? 'it cannot be read' });

/** Reads such a file, whole or not at all: the fault names the first place that is not as it should be. */
export const readSettingsFile = (text: string): Result<Settings, Fault> => {
  const value = valueOf(text);
  if (!value.ok) return err({ path: '', reason: value.error });
  const file = fileSchema.safeParse(value.value);
  if (!file.success) return err(faultOf(file.error));
  // Places are named from the settings on: what they are wrapped in is the same in every file.
  const settings = settingsSchema.safeParse(file.data.settings);
  return settings.success ? ok(settings.data) : err(faultOf(settings.error));
};

/** How many rules, terms, sites that are not read, and looks there are. */
export interface SettingsCount {
  readonly rules: number;
  readonly terms: number;
  readonly sites: number;
  readonly looks: number;
}

/** What `after` has that `before` has not, or has otherwise. */
export const countNew = (before: Settings, after: Settings): SettingsCount => {
  const fresh = <Item>(known: readonly Item[], found: readonly Item[], keyOf: (item: Item) => string): number => {
    const keys = new Set(known.map(keyOf));
    return found.filter((item) => !keys.has(keyOf(item))).length;
  };
  return {
    rules: fresh(before.rules, after.rules, (rule) => ruleKey(rule) + rule.effect),
    terms: fresh(before.terms, after.terms, (term) => JSON.stringify(term)),
    sites: fresh(before.sitesOff, after.sitesOff, (host) => host),
    looks: fresh(Object.entries(before.styles), Object.entries(after.styles), (style) => JSON.stringify(style)),
  };
};
