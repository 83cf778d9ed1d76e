import { writeSettingsFile } from '../core/rules/settings-file.js';
import type { Settings } from '../core/rules/settings.js';
import type { TextFile } from '../ui/keep.js';

/** All settings as the reader gets them. */
export const settingsFile = (settings: Settings): TextFile => ({
  name: 'counterclaim-settings.json',
  type: 'application/json',
  text: writeSettingsFile(settings),
});
