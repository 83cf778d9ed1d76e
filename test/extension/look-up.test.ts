import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { lookUp, lookUpInPopup } from './support/look-up.js';
import { findPanel, openPanel } from './support/panel.js';
import type { Popup } from './support/popup.js';
import { article, startSite, type Site } from './support/site.js';
import { stopWorker } from './support/worker.js';

const searched = (surface: Popup): Promise<string> =>
  surface.run(() => document.querySelector<HTMLInputElement>('main:not([hidden]) [role="combobox"]')?.value ?? '');

const finds = (surface: Popup, name: string): Promise<true> =>
  until(`${name} is found`, async () =>
    (await surface.run(() => document.querySelector('main:not([hidden]) [role="option"]')?.textContent ?? '')).includes(name),
  );

describe.each(KINDS)('looking words up in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/': { body: article('<p>Peppers. <b id="name"> Wang \n Wenbin </b> spoke, and <i id="other">Charlie Bell</i> wrote.</p>') } });
    running = await startBrowser(kind);
    await running.driver.page.open(site.at('/'));
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('opens the popup at what was selected, on a page that was never allowed', async () => {
    const { popup: opened, label } = await lookUpInPopup(running.driver, '#name');
    if (label !== null) expect(label).toBe('Look up “Wang Wenbin” in Counterclaim');
    await finds(opened, 'Wang Wenbin');
    expect(await searched(opened)).toBe('Wang Wenbin');
    await opened.close();
  });

  it('does so after the worker was stopped', async () => {
    await stopWorker(running.driver);
    // The browser starts the worker for the press; Chromium's own press is imitated inside of it, so it is started by another call.
    if (kind === 'chromium') {
      await running.driver.own.open('options/options.html');
      await running.driver.own.run(() => chrome.runtime.sendMessage({ call: 'settings', ask: {} }));
    }
    const { popup: opened } = await lookUpInPopup(running.driver, '#other');
    await finds(opened, 'Charlie Bell');
    await opened.close();
  });

  it('uses the surface beside the page where one is open', async () => {
    const panel = await openPanel(running.driver);
    await lookUp(running.driver, '#other');
    await finds(panel, 'Charlie Bell');
    await lookUp(running.driver, '#name');
    await finds(await findPanel(running.driver), 'Wang Wenbin');
    expect(await searched(panel)).toBe('Wang Wenbin');
  });
});
