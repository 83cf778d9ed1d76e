import { browser } from '../platform/browser.js';
import { allowedSites } from '../platform/permissions.js';
import { hostPattern } from '../platform/site-pattern.js';
import { readSettings } from './settings.js';

const IDS = ['capture', 'main'];

const sync = async (): Promise<void> => {
  const [matches, { settings }] = await Promise.all([allowedSites(), readSettings()]);
  const known = await browser.scripting.getRegisteredContentScripts({ ids: IDS });
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known.map((script) => script.id) });
  if (matches.length === 0) return;
  const where = { matches, ...(settings.sitesOff.length === 0 ? {} : { excludeMatches: settings.sitesOff.map(hostPattern) }) };
  // A leading slash: Firefox takes other paths from where the caller stands, and then runs nothing, silently.
  await browser.scripting.registerContentScripts([
    { id: 'capture', js: ['/content/capture.js'], runAt: 'document_start', ...where },
    { id: 'main', js: ['/content/main.js'], runAt: 'document_idle', ...where },
  ]);
};

/** Keeps the registered page scripts in step with the sites that the reader allows. One at a time: two at once would register twice. */
export const syncRegistration = (): Promise<void> => navigator.locks.request('registration', sync);
