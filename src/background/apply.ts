import { ok, type Result } from '../core/result.js';
import type { SettingsIntent } from '../core/rules/settings.js';
import { changeSettings, type SettingsState } from './settings.js';
import { syncSoon } from './sync.js';
import { tellStep } from './tell-step.js';

/** Makes a change of settings and lets everything that depends on it know. */
export const applyChange = async (intent: SettingsIntent): Promise<Result<SettingsState, string>> => {
  const changed = await changeSettings(intent);
  if (!changed.ok) return changed;
  const { before, state } = changed.value;
  syncSoon();
  await tellStep({ before, after: state.settings });
  return ok(state);
};
