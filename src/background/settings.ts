import { changed, differences } from '../core/rules/change.js';
import type { Settings, SettingsIntent } from '../core/rules/settings.js';
import { completeSettings, NOTHING_STORED, storedSettingsSchema, type StoredSettings } from '../core/rules/stored-settings.js';
import { ok, type Result } from '../core/result.js';
import type { StoredProblem } from '../platform/protocol.js';
import { storedValue } from '../platform/stored.js';

const stored = storedValue<StoredSettings>({ key: 'settings', schema: storedSettingsSchema, fallback: NOTHING_STORED });

/** The settings, and the changes that can be taken back, the newest first. */
export interface SettingsState {
  readonly settings: Settings;
  readonly undo: readonly string[];
}

/** The settings before a change, and after it. */
export interface SettingsChange {
  readonly before: Settings;
  readonly state: SettingsState;
}

const stateOf = (value: StoredSettings): SettingsState => ({ settings: completeSettings(value), undo: value.past.map(({ what }) => what) });

/** The reader's settings, and what could not be read of them. */
export const readSettings = async (): Promise<SettingsState & { readonly problems: StoredProblem[] }> => {
  const { value, problem } = await stored.read();
  return { ...stateOf(value), problems: problem === null ? [] : [problem] };
};

/** Makes one change and gives the settings back as they were before it and are then; the error says what was too much. */
export const changeSettings = async (intent: SettingsIntent): Promise<Result<SettingsChange, string>> => {
  const done = await stored.change((before) => changed(before, intent));
  return done.ok ? ok({ before: completeSettings(done.value.before), state: stateOf(done.value.after) }) : done;
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
