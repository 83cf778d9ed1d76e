import type { Settings } from '../core/rules/settings.js';
import { oneByOne } from './one-by-one.js';
import { syncRegistration } from './registration.js';
import { readAnew, tellRules } from './tell-tabs.js';

interface Step {
  readonly before: Settings;
  readonly after: Settings;
}

/** The same where it is not known what was before: the organisation has set something else. */
export const tellAll = async (settings: Settings): Promise<void> => {
  await tellRules(null, settings);
  await syncRegistration();
  await readAnew();
};

/** Lets everything know that depends on the settings. Steps that come while others are told are told as one. */
export const tellStep = oneByOne<Step>(
  async ({ before, after }) => {
    const differs = (key: 'sitesOff' | 'styles' | 'terms' | 'markTerms'): boolean => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
    await tellRules(before, after);
    if (differs('sitesOff')) await syncRegistration();
    if (differs('styles') || differs('markTerms') || (after.markTerms && differs('terms'))) await readAnew();
  },
  (first, second) => ({ before: first.before, after: second.after }),
);
