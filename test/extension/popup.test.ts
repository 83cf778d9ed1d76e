import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { marked, marksOf, unmarked } from './support/marks.js';
import { clickNamed, openPopup, panelOf, type Popup } from './support/popup.js';
import { article, SAMPLE, startSite, type Site } from './support/site.js';

const {
  tabIncident,
  tabAttributions,
  tabPage,
  tabRules,
  marksCompany,
  laneAttributes,
  laneDenies,
  laneDeclines,
  laneCounterAccuses,
  nothingTitle,
  offTitle,
  turnOn,
} = messages;

describe.each(KINDS)('the popup in %s', (kind) => {
  let site: Site;
  let running: Running;
  let popup: Popup;

  beforeAll(async () => {
    site = await startSite({ '/': { body: SAMPLE }, '/other': { body: article('<p>Peppers grow well this year.</p>').replace('Storm-0558', 'Peppers') } });
    running = await startBrowser(kind);
    await running.driver.page.open(site.at('/'));
    popup = await openPopup(running.driver);
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('is as large as it is meant to be', async () => {
    await until('400 by 600', () => popup.run(() => innerWidth === 400 && innerHeight === 600));
  });

  it('names the incident and has four tabs', async () => {
    const tabs = await popup.run(() => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent));
    expect(tabs).toEqual([tabIncident, tabAttributions, tabPage, tabRules].map(({ message }) => message));
    expect(await popup.run(() => document.querySelector('h1')?.textContent ?? '')).toContain('Storm-0558');
  });

  it('shows facts, each with who says so and a source', async () => {
    await panelOf(popup, tabIncident.message);
    const facts = await popup.run(() =>
      [...document.querySelectorAll('.fact')].map((fact) => ({ text: fact.textContent ?? '', links: fact.querySelectorAll('a').length })),
    );
    expect(facts.length).toBeGreaterThan(10);
    expect(facts.filter(({ text, links }) => links === 0 || !/\d{4}/.test(text))).toEqual([]);
    expect(
      await popup.run(() => [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').filter((href) => !/^(https:\/\/|#)/.test(href))),
    ).toEqual([]);
  });

  it('sets the stances beside each other, in the same four lanes', async () => {
    const text = await panelOf(popup, tabAttributions.message);
    for (const { message } of [laneAttributes, laneCounterAccuses, laneDeclines, laneDenies]) expect(text).toContain(message);
    expect(text).toContain('Microsoft');
    expect(text).toContain('Wang Wenbin');
    expect(await popup.run(() => document.querySelectorAll('.claim').length)).toBeGreaterThan(20);
  });

  it('lists the mentions of the page, and leads to them', async () => {
    const text = await panelOf(popup, tabPage.message);
    expect(text).toContain('Officials’ email read for a month');
    for (const name of ['Storm-0558', 'Charlie Bell', 'Microsoft']) expect(text).toContain(name);
  });

  it('takes a kind off the page at once, and puts it back', async () => {
    const { page } = running.driver;
    await marked(page, 'Microsoft');
    await panelOf(popup, tabRules.message);
    await clickNamed(popup, marksCompany.message);
    await unmarked(page, 'Microsoft');
    expect((await marksOf(page)).map(({ text }) => text)).toContain('Storm-0558');
    await clickNamed(popup, marksCompany.message);
    await marked(page, 'Microsoft');
  });

  it('turns a site off and on again', async () => {
    const { page } = running.driver;
    const host = new URL(site.at('/')).host;
    await panelOf(popup, tabRules.message);
    const [before = '', after = ''] = messages.rulesSite.message.split('$1');
    await clickNamed(popup, `${before}${host}${after}`.trim());
    await until('no marks', async () => (await marksOf(page)).length === 0);
    await popup.close();

    const closed = await openPopup(running.driver);
    await until('the popup says so', () => closed.run((text) => document.querySelector('h2')?.textContent === text, offTitle.message));
    await clickNamed(closed, turnOn.message);
    await marked(page, 'Storm-0558');
    await closed.close();
  });

  it('says plainly that a page has none of the names', async () => {
    await running.driver.page.open(site.at('/other'));
    const other = await openPopup(running.driver);
    expect(await other.run(() => document.querySelector('h2')?.textContent)).toBe(nothingTitle.message);
    await other.close();
  });
});
