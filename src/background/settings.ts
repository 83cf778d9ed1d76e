import { changed, pageRules } from '../core/rules/change.js';
import { completeSettings, storedSettingsSchema, type StoredSettings } from '../core/rules/settings-schema.js';
import type { PageRules, Settings, SettingsIntent } from '../core/rules/settings.js';
import { hostOf } from '../platform/permissions.js';
import type { StoredProblem } from '../platform/protocol.js';
import { changeStored, readStored, type StoredItem } from '../platform/stored.js';

const item: StoredItem<StoredSettings> = { key: 'settings', schema: storedSettingsSchema, fallback: {} };

/** The reader's settings, and what could not be read of them. */
export const readSettings = async (): Promise<{ settings: Settings; problems: StoredProblem[] }> => {
  const { value, problem } = await readStored(item);
  return { settings: completeSettings(value), problems: problem === null ? [] : [problem] };
};

/** Makes one change and gives the settings back as they are then. */
export const changeSettings = async (intent: SettingsIntent): Promise<Settings> =>
  completeSettings(await changeStored(item, (stored) => changed(stored, intent)));

/** What the settings mean for a page at this address. */
export const rulesFor = async (url: string | undefined): Promise<PageRules> => pageRules((await readSettings()).settings, hostOf(url));
