import { browser } from './browser.js';

/** What an organisation has set for this extension; nothing where there is no such thing, which Firefox says by an error. */
export const managedValues = async (): Promise<Readonly<Record<string, unknown>>> => {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // No policy is there.
    return {};
  }
};

/** Calls back whenever the organisation has set something else. To be called at the top level of the worker. */
export const onManaged = (changed: () => void): void => browser.storage.onChanged.addListener((_, area) => void (area === 'managed' && changed()));
