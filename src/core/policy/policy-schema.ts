import { pathOf, type Fault } from '../pack/fault.js';
import { identifier } from '../pack/text-schema.js';
import { eachOptional, hostSchema, plainFields } from '../rules/settings-schema.js';
import { z } from '../zod.js';
import { NO_POLICY, type Policy } from './policy.js';

const MOST_SITES = 1_000;

const packs = z.array(identifier).max(100);

const hosts = z.array(hostSchema).max(MOST_SITES);

const fields: { readonly [Key in keyof Policy]: z.ZodType<Policy[Key]> } = {
  packsOff: packs,
  packsOn: packs,
  sitesNever: hosts,
  sitesOffered: hosts,
  settings: z.strictObject(eachOptional(plainFields)),
  allowSync: z.boolean(),
};

/** The policy that was read, and what of it could not be. */
export interface PolicyRead {
  readonly policy: Policy;
  readonly faults: readonly Fault[];
}

/** Reads what the browser gives as set by an organisation, entry by entry: one at fault is reported and does not unset the others. */
export const readPolicy = (managed: Readonly<Record<string, unknown>>): PolicyRead => {
  const faults: Fault[] = Object.keys(managed)
    .filter((key) => !Object.hasOwn(fields, key))
    .map((key) => ({ path: key, reason: 'there is no such entry' }));
  const read = <Key extends keyof Policy>(key: Key): Policy[Key] => {
    if (managed[key] === undefined) return NO_POLICY[key];
    const found = fields[key].safeParse(managed[key]);
    if (found.success) return found.data;
    const [first] = found.error.issues;
    faults.push({ path: pathOf([key, ...(first?.path ?? [])]), reason: first?.message ?? 'cannot be read' });
    return NO_POLICY[key];
  };
  const policy: Policy = {
    packsOff: read('packsOff'),
    packsOn: read('packsOn'),
    sitesNever: read('sitesNever'),
    sitesOffered: read('sitesOffered'),
    settings: read('settings'),
    allowSync: read('allowSync'),
  };
  return { policy, faults };
};
