import { browser } from '../platform/browser.js';

/**
 * Opens the page that says what the extension does and asks what it may read: once, and not after an update of it or of the
 * browser. `reason` is the browser's own for the event.
 */
export const welcome = async (reason: string): Promise<void> => {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('welcome/welcome.html') });
};
