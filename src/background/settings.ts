import { changed } from '../core/rules/change.js';
import { completeSettings, NOTHING_STORED, storedSettingsSchema, type StoredSettings } from '../core/rules/settings-schema.js';
import type { Settings, SettingsIntent } from '../core/rules/settings.js';
import { ok, type Result } from '../core/result.js';
import type { StoredProblem } from '../platform/protocol.js';
import { changeStored, readStored, type StoredItem } from '../platform/stored.js';

const item: StoredItem<StoredSettings> = { key: 'settings', schema: storedSettingsSchema, fallback: NOTHING_STORED };

/** The settings, and the changes that can be taken back, the newest first. */
export interface SettingsState {
  readonly settings: Settings;
  readonly undo: readonly string[];
}

const stateOf = (stored: StoredSettings): SettingsState => ({ settings: completeSettings(stored), undo: stored.past.map(({ what }) => what) });

/** The reader's settings, and what could not be read of them. */
export const readSettings = async (): Promise<SettingsState & { readonly problems: StoredProblem[] }> => {
  const { value, problem } = await readStored(item);
  return { ...stateOf(value), problems: problem === null ? [] : [problem] };
};

/** Makes one change and gives the settings back as they are then; the error says what was too much. */
export const changeSettings = async (intent: SettingsIntent): Promise<Result<SettingsState, string>> => {
  const stored = await changeStored(item, (before) => changed(before, intent));
  return stored.ok ? ok(stateOf(stored.value)) : stored;
};
