import type { Settings } from '../core/rules/settings.js';
import { oneByOne } from './one-by-one.js';
import { syncRegistration } from './registration.js';
import { startReading } from './tabs.js';
import { readAnew, tellRules } from './tell-tabs.js';

interface Step {
  readonly before: Settings;
  readonly after: Settings;
}

/** The same where it is not known what was before: the organisation has set something else. */
export const tellAll = async (settings: Settings): Promise<void> => {
  await tellRules(settings);
  await syncRegistration();
  await readAnew(startReading);
};

/** Lets everything know that depends on the settings. Steps that come while others are told are told as one. */
export const tellStep = oneByOne<Step>(
  async ({ before, after }) => {
    const differs = (key: 'sitesOff' | 'styles' | 'terms' | 'markTerms'): boolean => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    await tellRules(after);
    if (differs('sitesOff')) await syncRegistration();
    if (differs('styles') || differs('markTerms') || (after.markTerms && differs('terms'))) await readAnew(startReading);
  },
  (first, second) => ({ before: first.before, after: second.after }),
);
