import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { documentOf, marked, marksOf, passed } from './support/marks.js';
import { openPopup } from './support/popup.js';
import { SAMPLE, startSite, type Site } from './support/site.js';

describe.each(KINDS)('marks in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/': { body: SAMPLE } });
    running = await startBrowser(kind);
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('come after a press of the toolbar button, not before, and leave the document as it was', async () => {
    const { page, own } = running.driver;
    await own.open('popup/popup.html');
    expect(await own.run(async () => (await chrome.permissions.getAll()).origins)).toEqual([]);
    await page.open(site.at('/'));
    await passed(page, 500);
    const before = await documentOf(page);
    expect(await marksOf(page)).toEqual([]);

    const popup = await openPopup(running.driver);
    const marks = await marked(page, 'Storm-0558');
    await popup.close();
    expect(marks.map(({ text }) => text)).toEqual(expect.arrayContaining(['Microsoft', 'Storm-0558']));
    expect(await documentOf(page)).toBe(before);
  });

  it('have names that no page can know: others in every document', async () => {
    const { page } = running.driver;
    const namesIn = async (): Promise<string[]> => {
      await page.open(site.at('/?again'));
      const popup = await openPopup(running.driver);
      const names = (await marked(page, 'Storm-0558')).map(({ name }) => name);
      await popup.close();
      return [...new Set(names)];
    };
    const [first, second] = [await namesIn(), await namesIn()];
    expect(first.length).toBeGreaterThan(2);
    expect(first.filter((name) => second.includes(name))).toEqual([]);
    expect([...first, ...second].filter((name) => !/^[a-z0-9]{8,}$/.test(name) || /counterclaim|actor|person/.test(name))).toEqual([]);
  });

  it('are painted: the computed style of the mark has its line', async () => {
    const { page } = running.driver;
    const [mark] = (await marksOf(page)).filter(({ text }) => text === 'Storm-0558');
    const style = await page.run((name) => {
      const { textDecorationLine, backgroundColor } = getComputedStyle(document.body, `::highlight(${name})`);
      return { textDecorationLine, backgroundColor };
    }, mark?.name ?? '');
    expect(style.textDecorationLine).toBe('underline');
    expect(style.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
  });
});
