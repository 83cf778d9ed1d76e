import { browser } from './browser.js';

const callable = (owner: unknown, name: string): ((...given: readonly unknown[]) => unknown) | null => {
  const member: unknown = typeof owner === 'object' && owner !== null ? Reflect.get(owner, name) : undefined;
  return typeof member === 'function' ? (...given) => Reflect.apply(member, owner, given) : null;
};

/**
 * Opens the surface beside the page, in a window: Chromium's side panel, or Firefox's sidebar. To be called first thing in a click
 * handler, as both browsers ask for a gesture; null where the browser has neither.
 */
export const sidePanelOpener = (): ((windowId: number) => Promise<unknown>) | null => {
  const inChromium = callable(Reflect.get(browser, 'sidePanel'), 'open');
  if (inChromium !== null) return async (windowId) => inChromium({ windowId });
  // Firefox takes the window in which the reader has just clicked.
  const inFirefox = callable(Reflect.get(browser, 'sidebarAction'), 'open');
  return inFirefox === null ? null : async () => inFirefox();
};
