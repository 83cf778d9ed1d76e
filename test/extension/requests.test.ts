import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { cardOf, hover } from './support/card.js';
import { openPopup, panelOf } from './support/popup.js';
import { recordRequests, type Recording } from './support/requests.js';
import { SAMPLE, startSite, type Site } from './support/site.js';
import { stopWorker } from './support/worker.js';

describe.each(KINDS)('the network in %s', (kind) => {
  let site: Site;
  let running: Running;
  let recorded: Recording;

  beforeAll(async () => {
    site = await startSite({ '/': { body: SAMPLE } });
    running = await startBrowser(kind);
    recorded = await recordRequests(running.driver);
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('hears nothing from the extension while a page is read, its cards open and its record is looked through', async () => {
    const { driver } = running;
    await driver.page.open(site.at('/'));
    await stopWorker(driver);
    const popup = await openPopup(driver);
    for (const { message } of [messages.tabAttributions, messages.tabPage, messages.tabRules, messages.tabIncident]) await panelOf(popup, message);
    await popup.close();
    await hover(driver.page, 'Storm-0558');
    await cardOf(driver.page, 'Storm-0558');
    expect(await recorded()).toEqual([]);
    expect(site.asked).toEqual(['/']);
  });

  it('would be heard: a request of the extension own page is in the record', async () => {
    const { driver } = running;
    await driver.own.open('popup/popup.html');
    // A page is followed a moment after it was opened: what it asks before is not in the record.
    const heard = await until('a request is recorded', async () => {
      await driver.own.run(async (address) => void (await fetch(address).catch(() => null)), site.at('/heard'));
      const all = await recorded();
      return all.length > 0 && all;
    });
    expect(new Set(heard)).toEqual(new Set([site.at('/heard')]));
  });
});
