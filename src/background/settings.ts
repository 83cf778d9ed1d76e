import { isLocked, withPolicy, type Policy } from '../core/policy/policy.js';
import { changed, differences } from '../core/rules/change.js';
import type { Settings, SettingsIntent } from '../core/rules/settings.js';
import { completeSettings, NOTHING_STORED, storedSettingsSchema, type StoredSettings } from '../core/rules/stored-settings.js';
import { err, ok, type Result } from '../core/result.js';
import type { StoredProblem } from '../platform/protocol.js';
import { storedValue } from '../platform/stored.js';
import { policyNow } from './policy.js';

const stored = storedValue<StoredSettings>({ key: 'settings', schema: storedSettingsSchema, fallback: NOTHING_STORED });

/** The settings, and the changes that can be taken back, the newest first. */
export interface SettingsState {
  /** Those that hold: the reader's, and the policy above them. */
  readonly settings: Settings;
  /** The reader's own, where those are others. */
  readonly own: Settings | null;
  readonly policy: Policy;
  readonly undo: readonly string[];
}

/** The settings before a change, and after it. */
export interface SettingsChange {
  readonly before: Settings;
  readonly state: SettingsState;
}

const stateOf = (value: StoredSettings, policy: Policy): SettingsState => {
  const own = completeSettings(value);
  const settings = withPolicy(own, policy);
  // Nobody is sent the same twice: with a thousand rules that takes longer than the change itself.
  return { settings, own: settings === own ? null : own, policy, undo: value.past.map(({ what }) => what) };
};

/** The reader's settings, and what could not be read of them. */
export const readSettings = async (): Promise<SettingsState & { readonly problems: StoredProblem[] }> => {
  const [{ value, problem }, { policy, faults }] = await Promise.all([stored.read(), policyNow()]);
  const ofPolicy = faults.map((fault) => ({ key: 'policy', ...fault }));
  return { ...stateOf(value, policy), problems: problem === null ? ofPolicy : [problem, ...ofPolicy] };
};

/** Makes one change and gives the settings back as they were before it and are then; the error says what was too much, or that the policy settles it. */
export const changeSettings = async (intent: SettingsIntent): Promise<Result<SettingsChange, string>> => {
  const { policy } = await policyNow();
  if (isLocked(policy, intent)) return err('locked');
  const done = await stored.change((before) => changed(before, intent));
  return done.ok ? ok({ before: withPolicy(completeSettings(done.value.before), policy), state: stateOf(done.value.after, policy) }) : done;
};

/** Takes in what came from elsewhere, which is no change that can be taken back here; `merge` gives the same object where nothing did. */
export const mergeSettings = async (
  merge: (settings: Settings) => Settings,
): Promise<Result<{ readonly before: Settings; readonly after: Settings }, string>> => {
  const done = await stored.change((value) => {
    const before = completeSettings(value);
    const after = merge(before);
    return after === before ? value : { ...value, now: differences(after) };
  });
  if (!done.ok) return done;
  const before = completeSettings(done.value.before);
  return ok({ before, after: done.value.after === done.value.before ? before : completeSettings(done.value.after) });
};
