import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { cardOf, hover, noCard } from './support/card.js';
import { marked } from './support/marks.js';
import { clickNamed, openPopup, panelOf, panelText } from './support/popup.js';
import { article, SAMPLE, startSite, type Site } from './support/site.js';

const UNDATED = article(`<main><h1>Mail was read</h1>${'<p>The group Storm-0558 read the mail, Microsoft said. Nobody knew of it.</p>'.repeat(20)}</main>`);

describe.each(KINDS)('the reading in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/news/sample': { body: SAMPLE }, '/news/undated': { body: UNDATED } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  it('says what the page carries, and leads to the sentence', async () => {
    const { page } = running.driver;
    await page.open(site.at('/news/sample'));
    await marked(page, 'Storm-0558');
    const popup = await openPopup(running.driver);
    await panelOf(popup, messages.tabPage.message);
    const text = await until('the reading', async () => {
      const shown = await panelText(popup);
      return shown.includes('13 Jul 2023, carries') && shown;
    });
    expect(text).toMatch(/carries \d+ of the \d+ positions known that day\. \d+ things were learned since\./);
    await page.run(() => scrollTo(0, document.documentElement.scrollHeight));
    await clickNamed(popup, 'Microsoft, Attributes: carried here');
    const stands = await until('a sentence that stands out', () =>
      page.run(() =>
        [...CSS.highlights.values()]
          .filter(({ priority }) => priority === 1)
          .flatMap((highlight) => [...highlight])
          .map((range) => {
            const live = document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            const { top, bottom } = live.getBoundingClientRect();
            return { text: live.toString(), seen: bottom > 0 && top < innerHeight };
          })
          .find(({ text: words }) => words.length > 40),
      ),
    );
    expect(stands.text).toContain('attributes the intrusion');
    expect(stands.seen).toBe(true);
    await popup.close();
  });

  it('tells in the card what was not yet known on the page’s day', async () => {
    const { page } = running.driver;
    await page.open(site.at('/news/sample'));
    await marked(page, 'Storm-0558');
    await hover(page, 'Storm-0558');
    const text = await cardOf(page, 'Storm-0558');
    expect(text).toContain('Not yet known on 13 Jul 2023');
    expect(text).toContain('this page');
    await page.press('Escape');
    await noCard(page);
  });

  it('calls nothing late without a date; with the reader’s date the card does, too', async () => {
    const { page } = running.driver;
    await page.open(site.at('/news/undated'));
    await marked(page, 'Storm-0558');
    await hover(page, 'Storm-0558');
    expect(await cardOf(page, 'Storm-0558')).not.toContain('Not yet known');
    await page.press('Escape');
    await noCard(page);

    const popup = await openPopup(running.driver);
    await panelOf(popup, messages.tabPage.message);
    await until('no date', async () => (await panelText(popup)).includes(messages.noPageDate.message));
    await clickNamed(popup, messages.readingSetDate.message);
    await until('a field for it', () =>
      popup.run(() => {
        const field = document.querySelector<HTMLInputElement>('input[type="date"]');
        if (field === null) return false;
        field.value = '2023-07-20';
        return true;
      }),
    );
    await clickNamed(popup, messages.readingUseDate.message);
    await until('the reading of that day', async () => (await panelText(popup)).includes('20 Jul 2023'));
    await popup.close();

    // A pointer that moves while the popup still closes may not reach the page, so it moves until it does.
    let moves = 0;
    await until('a card again', async () => {
      if (moves % 40 === 0) await hover(page, 'Storm-0558');
      moves += 1;
      return page.inCard((root) => root.querySelector('.card-name') !== null);
    });
    expect(await cardOf(page, 'Storm-0558')).toContain('Not yet known on 20 Jul 2023');
    await page.press('Escape');
    await noCard(page);
  });
});
