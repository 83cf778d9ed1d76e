import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TIMING } from '../../src/page/timing.js';
import { until } from '../../src/tools/drive/wait.js';
import { connectTab, type TabCalls } from '../../src/tools/tab-calls.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { cardOf, cardText, hover, noCard } from './support/card.js';
import { documentOf, marked, passed } from './support/marks.js';
import { article, startSite, type Site } from './support/site.js';
import { stopWorker } from './support/worker.js';

const TEXT = `<p><a href="#here" id="link">A link</a></p><p id="here">The group Storm-0558 read the mail, Microsoft said.</p>
  <p>Gina Raimondo was among those whose mail was read.</p>`;

describe.each(KINDS)('the card in %s', (kind) => {
  let site: Site;
  let running: Running;
  let tab: TabCalls;

  beforeAll(async () => {
    site = await startSite({ '/': { body: article(TEXT) } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
    tab = await connectTab(running.driver);
  });

  beforeEach(async () => {
    await running.driver.page.open(site.at('/'));
    await marked(running.driver.page, 'Storm-0558');
  });

  afterEach(async () => {
    await running.driver.page.moveTo(0, 0);
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('opens when the mouse rests on a mark, with who says so', async () => {
    const { page } = running.driver;
    await hover(page, 'Storm-0558');
    const text = await cardOf(page, 'Storm-0558');
    expect(text).toContain('Microsoft');
    expect(text).toMatch(/\b2023\b/);
  });

  it('takes its element away when it closes, and writes nothing else into the document', async () => {
    const { page } = running.driver;
    const before = await documentOf(page);
    await hover(page, 'Microsoft');
    await cardOf(page, 'Microsoft');
    const host = await page.run(() => {
      const last = document.documentElement.lastElementChild;
      return { name: last?.localName, attributes: last?.getAttributeNames(), children: last?.childNodes.length, root: last?.shadowRoot === null };
    });
    expect(host).toEqual({ name: 'div', attributes: ['popover'], children: 0, root: true });
    expect((await documentOf(page)).replace('<div popover="manual"></div>', '')).toBe(before);
    await page.press('Escape');
    await noCard(page);
    expect(await documentOf(page)).toBe(before);
  });

  it('opened by the mouse leaves the focus where it is; Escape closes it, and only it', async () => {
    const { page } = running.driver;
    await page.run(() => {
      document.getElementById('link')?.focus();
      addEventListener('keydown', (event) => document.documentElement.setAttribute('data-heard', event.key));
    });
    await hover(page, 'Storm-0558');
    await cardOf(page, 'Storm-0558');
    expect(await page.run(() => document.activeElement?.id)).toBe('link');
    await page.press('Escape');
    await noCard(page);
    const heard = (): Promise<string | null> => page.run(() => document.documentElement.getAttribute('data-heard'));
    expect(await heard()).toBeNull();
    await page.press('Escape');
    await until('the page hears Escape once no card is open', heard);
  });

  it('closes when the mouse leaves mark and card', async () => {
    const { page } = running.driver;
    await hover(page, 'Storm-0558');
    await cardOf(page, 'Storm-0558');
    await page.moveTo(1200, 880);
    await noCard(page);
  });

  it('stays while the mouse is on it', async () => {
    const { page } = running.driver;
    await hover(page, 'Storm-0558');
    await cardOf(page, 'Storm-0558');
    const { x, y } = (await page.inCard((root) => {
      const box = root.querySelector('.card')?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 60 };
    })) ?? { x: 0, y: 0 };
    await page.moveTo(x, y);
    // Longer than the time after which a card without the mouse is gone.
    await passed(page, TIMING.leave * 3);
    expect(await cardText(page)).toContain('Storm-0558');
  });

  it('opened by a step holds the focus, and gives it back where it was', async () => {
    const { page } = running.driver;
    await page.run(() => document.getElementById('link')?.focus());
    expect(await tab.ask('step', { by: 1 })).toEqual({ found: true });
    const first = (await until('a card', () => cardText(page))) ?? '';
    await until('the focus is in the card', () => page.inCard((root) => root.activeElement !== null));
    expect(await tab.ask('step', { by: 1 })).toEqual({ found: true });
    await until('the card of the next mark', async () => {
      const next = await cardText(page);
      return next !== null && next !== first;
    });
    await page.press('Escape');
    await noCard(page);
    expect(await page.run(() => document.activeElement?.id)).toBe('link');
  });

  it('comes although the worker was stopped', async () => {
    const { page } = running.driver;
    await stopWorker(running.driver);
    await hover(page, 'Gina Raimondo');
    expect(await cardOf(page, 'Raimondo')).toContain('Raimondo');
  });

  it('does not come for events that the page makes up', async () => {
    const { page } = running.driver;
    await page.run(() => {
      const [part] = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
      const range = document.createRange();
      if (part === undefined) return;
      range.setStart(part.startContainer, part.startOffset);
      range.setEnd(part.endContainer, part.endOffset);
      const { x, y } = range.getBoundingClientRect();
      const where = { bubbles: true, clientX: x + 2, clientY: y + 2, pointerType: 'mouse' };
      for (const type of ['pointerover', 'pointermove']) part.startContainer.parentElement?.dispatchEvent(new PointerEvent(type, where));
    });
    await passed(page, TIMING.rest * 2);
    expect(await cardText(page)).toBeNull();
  });
});
