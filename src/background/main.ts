import { browser } from '../platform/browser.js';
import { serve } from '../platform/serve.js';
import { applyChange } from './apply.js';
import { runCommand } from './commands.js';
import { forgetDress } from './dress.js';
import { listenLookUp, offerLookUp } from './look-up.js';
import { listenOmnibox } from './omnibox.js';
import { ownHandlers } from './own-handlers.js';
import { forgetPage } from './page-date.js';
import { pageHandlers } from './page-handlers.js';
import { onPolicy } from './policy.js';
import { readSettings } from './settings.js';
import { syncRegistration } from './registration.js';
import { startSync } from './sync.js';
import { readOpenTabs } from './tabs.js';
import { tellAll } from './tell-step.js';
import { endWithdrawn } from './tell-tabs.js';
import { welcome } from './welcome.js';

serve(ownHandlers, pageHandlers);
listenLookUp();
listenOmnibox();
startSync();

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

onPolicy(async () => tellAll((await readSettings()).settings));

browser.tabs.onRemoved.addListener((tabId: number) => {
  void forgetPage(tabId);
  void forgetDress(tabId);
});

browser.commands.onCommand.addListener((command: string) => void runCommand(command, applyChange));
