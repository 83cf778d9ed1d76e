import { readPolicy, type PolicyRead } from '../core/policy/policy-schema.js';
import { managedValues, onManaged } from '../platform/managed.js';

// Asked for once and again whenever it changes: in Firefox the question takes longer than the rest of a change.
let known: Promise<PolicyRead> | null = null;

/** What the organisation has set, and what of that could not be read. */
export const policyNow = (): Promise<PolicyRead> => (known ??= managedValues().then(readPolicy));

/** Calls back whenever the organisation has set something else. To be called at the top level of the worker. */
export const onPolicy = (changed: () => void): void =>
  onManaged(() => {
    known = null;
    changed();
  });
