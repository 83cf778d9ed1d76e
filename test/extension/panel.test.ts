import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { marked, unmarked } from './support/marks.js';
import { openPanel } from './support/panel.js';
import { clickNamed, openPopup, type Popup } from './support/popup.js';
import { article, SAMPLE, startSite, type Site } from './support/site.js';

const { notAllowedBeside, nothingTitle, tabAttributions, tabRules, marksCompany } = messages;

/** What the surface shows now, and not what it keeps for other tabs. */
const shownIn = (panel: Popup): Promise<string> =>
  panel.run(() => [...document.querySelectorAll<HTMLElement>('main:not([hidden])')].map((main) => main.textContent).join());

const shows = (panel: Popup, text: string): Promise<true> => until(`the panel shows "${text}"`, async () => (await shownIn(panel)).includes(text));

const said = (panel: Popup): Promise<string> => panel.run(() => document.querySelector('[role="status"]')?.textContent ?? '');

const goToTab = (panel: Popup, ending: string): Promise<boolean> =>
  panel.run(async (end) => {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith(end));
    if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { active: true });
    return tab !== undefined;
  }, ending);

describe.each(KINDS)('the panel in %s', (kind) => {
  let site: Site;
  let running: Running;
  let panel: Popup;
  let elsewhere: string;

  beforeAll(async () => {
    site = await startSite({
      '/': { body: SAMPLE },
      '/peppers': { body: article('<p>Peppers grow well this year.</p>').replace('Storm-0558', 'Peppers') },
      '/late': { body: article('<p>Storm-0558 read the mail of two offices.</p><p id="late"></p>') },
    });
    elsewhere = site.at('/late').replace('127.0.0.1', 'localhost');
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
    await running.driver.page.open(site.at('/'));
    panel = await openPanel(running.driver);
    await shows(panel, 'Storm-0558 mailbox intrusion of 2023');
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('has the parts of the popup, and one line that speaks', async () => {
    const tabs = await panel.run(() => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent));
    expect(tabs).toEqual([messages.tabIncident, tabAttributions, messages.tabPage, tabRules].map(({ message }) => message));
    expect(await said(panel)).toMatch(/^Storm-0558 mailbox intrusion of 2023\. \d+ mentions on this page$/);
    const speaking = await panel.run(
      () => [...document.querySelectorAll('[role="status"], [aria-live]')].filter((one) => one.textContent?.trim() !== '').length,
    );
    expect(speaking).toBe(1);
  });

  it('stays as it is where the page only reads on, and counts on without a word', async () => {
    await running.driver.page.open(site.at('/late'));
    await shows(panel, '1 mention on this page');
    const before = await said(panel);
    await clickNamed(panel, tabAttributions.message);
    await running.driver.page.run(() => {
      const late = document.querySelector('#late');
      if (late !== null) late.textContent = 'Later, Storm-0558 came back, and Storm-0558 read on.';
    });
    await shows(panel, '3 mentions on this page');
    expect(await said(panel)).toBe(before);
    expect(await panel.run(() => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent)).toBe(tabAttributions.message);
  });

  it('keeps the place where the page only calls itself otherwise', async () => {
    await running.driver.page.run(() => {
      history.pushState(null, '', '/late?part=2');
      document.title = 'Storm-0558, part two';
      document.querySelector('#late')?.append(' And Storm-0558 once more.');
    });
    await shows(panel, '4 mentions on this page');
    expect(await panel.run(() => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent)).toBe(tabAttributions.message);
  });

  it('goes along when the tab leads elsewhere', async () => {
    await running.driver.page.open(site.at('/peppers'));
    await shows(panel, nothingTitle.message);
    expect(await said(panel)).toBe(nothingTitle.message);
    await running.driver.page.open(site.at('/'));
    await shows(panel, 'Storm-0558 mailbox intrusion of 2023');
  });

  it('changes the page as the popup does, and shows what was changed elsewhere', async () => {
    await clickNamed(panel, tabRules.message);
    await clickNamed(panel, marksCompany.message);
    await unmarked(running.driver.page, 'Microsoft');
    await running.driver.own.open('options/options.html');
    await running.driver.own.run(() => chrome.runtime.sendMessage({ call: 'change', ask: { intent: { type: 'undo' } } }));
    await marked(running.driver.page, 'Microsoft');
    const isOn = (label: string): boolean =>
      [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))?.control?.matches(':checked') === true;
    await until('the switch is back', () => panel.run(isOn, marksCompany.message));
  });

  it('says of a page that was not allowed how to allow it, and keeps the place in the other', async () => {
    await clickNamed(panel, tabAttributions.message);
    await panel.run((url) => void chrome.tabs.create({ url }), elsewhere);
    await shows(panel, notAllowedBeside.message);
    expect(await said(panel)).toBe(messages.notAllowedTitle.message);
    expect(await goToTab(panel, '/')).toBe(true);
    await shows(panel, 'Storm-0558 mailbox intrusion of 2023');
    expect(await panel.run(() => document.querySelector('main:not([hidden]) [role="tab"][aria-selected="true"]')?.textContent)).toBe(tabAttributions.message);
  });

  it('shows such a page once the button was pressed over it', async () => {
    await running.driver.page.open(elsewhere);
    await shows(panel, notAllowedBeside.message);
    const popup = await openPopup(running.driver);
    await shows(panel, '1 mention on this page');
    await popup.close();
  });
});
