import { browser } from '../platform/browser.js';
import { serve } from '../platform/serve.js';
import { runCommand } from './commands.js';
import { listenOmnibox } from './omnibox.js';
import { applyChange, ownHandlers } from './own-handlers.js';
import { listenLookUp, offerLookUp } from './look-up.js';
import { forgetPage } from './page-date.js';
import { pageHandlers } from './page-handlers.js';
import { syncRegistration } from './registration.js';
import { readOpenTabs } from './tabs.js';
import { endWithdrawn } from './tell-tabs.js';
import { welcome } from './welcome.js';

serve(ownHandlers, pageHandlers);
listenLookUp();
listenOmnibox();

browser.runtime.onInstalled.addListener(({ reason }) => {
  void syncRegistration();
  void offerLookUp();
  void welcome(reason);
});
browser.runtime.onStartup.addListener(() => {
  void syncRegistration();
  void offerLookUp();
});

// Chromium closes the popup when it asks for a permission: what a grant leads to is done here, or it is not done.
browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  await syncRegistration();
  await Promise.all(origins.map(readOpenTabs));
});
browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
  await syncRegistration();
  await endWithdrawn(origins);
});

browser.tabs.onRemoved.addListener((tabId: number) => void forgetPage(tabId));

browser.commands.onCommand.addListener((command: string) => void runCommand(command, applyChange));
