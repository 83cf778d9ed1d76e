import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Subject } from '../../src/core/rules/rule.js';
import { z } from '../../src/core/zod.js';
import { DEFAULT_SETTINGS, type SettingsIntent } from '../../src/core/rules/settings.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { documentOf, marksOf, passed } from './support/marks.js';
import { article, startSite, type Site } from './support/site.js';

const BODY = `<article><h1>Mail was read</h1>
<p>Microsoft said that Storm-0558 read the mail. Gina Raimondo was told; Gina Raimondo wrote of a ferry ticket to Microsoft.</p>
<p>Storm-0558 is what Microsoft calls it.</p></article><aside><p>Beside it: Storm-0558.</p></aside>`;

const mentionsSchema = z.object({ value: z.object({ items: z.array(z.object({ exact: z.string(), listed: z.boolean() })) }) });

const STORM = 'storm-0558:storm-0558';
const STORY = 'storm-0558:storm-0558-2023';
const ALL = ['Gina Raimondo', 'Gina Raimondo', 'Microsoft', 'Microsoft', 'Storm-0558', 'Storm-0558', 'Storm-0558'];

describe.each(KINDS)('rules in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/': { body: article(BODY) }, '/deep/story': { body: article(BODY) } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  const change = async (intent: SettingsIntent): Promise<unknown> => {
    const answer: unknown = await running.driver.own.run(
      (given: SettingsIntent) => chrome.runtime.sendMessage({ call: 'change', ask: { intent: given } }),
      intent,
    );
    expect(answer).toMatchObject({ ok: true });
    return answer;
  };
  const rule = (subject: Subject, effect: 'show' | 'quiet' | 'hide' | null, path: string | null = null): Promise<unknown> =>
    change({ type: 'rule', subject, effect, site: path === null ? null : { host: new URL(site.at('/')).host, path, subdomains: false } });
  const marks = async (texts: readonly string[]): Promise<void> => {
    const found = async (): Promise<string[]> => (await marksOf(running.driver.page)).map(({ text }) => text).toSorted();
    const wanted = JSON.stringify(texts.toSorted());
    await until('the marks are as wanted', async () => JSON.stringify(await found()) === wanted).catch(async () =>
      expect(await found()).toEqual(texts.toSorted()),
    );
  };
  const mentions = async (): Promise<readonly string[]> => {
    const answer: unknown = await running.driver.own.run(async () => {
      const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http') === true);
      return chrome.tabs.sendMessage(tab?.id ?? 0, { to: 'tab', call: 'mentions', ask: {} });
    });
    return mentionsSchema.parse(answer).value.items.flatMap(({ exact, listed }) => (listed ? [exact] : []));
  };
  const without = (text: string, from: readonly string[] = ALL): readonly string[] => from.filter((one) => one !== text);

  beforeEach(async () => {
    await change({ type: 'replace', settings: DEFAULT_SETTINGS });
    await running.driver.page.open(site.at('/'));
    await marks(ALL);
  });

  it('by kind: people are counted and not marked, and the change is seen at once', async () => {
    await rule({ type: 'kind', of: 'person' }, 'quiet');
    await marks(without('Gina Raimondo'));
    expect((await mentions()).filter((text) => text === 'Gina Raimondo')).toHaveLength(2);
  });

  it('hidden: neither marked nor counted', async () => {
    await rule({ type: 'kind', of: 'person' }, 'hide');
    await marks(without('Gina Raimondo'));
    expect(await mentions()).not.toContain('Gina Raimondo');
  });

  it('by name: a name stands above its kind', async () => {
    await rule({ type: 'kind', of: 'actor' }, 'quiet');
    await marks(without('Storm-0558'));
    await rule({ type: 'entity', of: STORM }, 'show');
    await marks(ALL);
  });

  it('by pack and story: the names of a pack wait for its story', async () => {
    await rule({ type: 'pack', of: 'storm-0558' }, 'quiet');
    await marks([]);
    await rule({ type: 'story', of: STORY }, 'show');
    await marks(ALL);
    await rule({ type: 'story', of: STORY }, null);
    await rule({ type: 'pack', of: 'storm-0558' }, null);
    await rule({ type: 'closed', of: 'storm-0558' }, 'quiet');
    await marks(ALL);
  });

  it('by site and path: the place stands above what holds everywhere', async () => {
    await rule({ type: 'entity', of: STORM }, 'show');
    await rule({ type: 'all', of: '' }, 'hide', '/deep');
    await marks(ALL);
    await running.driver.page.open(site.at('/deep/story'));
    await passed(running.driver.page, 300);
    await marks([]);
  });

  it('own terms: marked only where the reader says so', async () => {
    await change({ type: 'terms', terms: [{ text: 'Ferry Ticket', note: 'found', mark: 'own', caseExact: false }] });
    await passed(running.driver.page, 300);
    await marks(ALL);
    await change({ type: 'mark-terms', on: true });
    await marks([...ALL, 'ferry ticket']);
    await change({ type: 'mark-terms', on: false });
    await marks(ALL);
  });

  it('own terms: inside longer words only where the reader says so', async () => {
    const term = { text: 'ferr', note: '', mark: 'own', caseExact: false } as const;
    await change({ type: 'mark-terms', on: true });
    await change({ type: 'terms', terms: [term] });
    await passed(running.driver.page, 300);
    await marks(ALL);
    await change({ type: 'terms', terms: [{ ...term, inside: true }] });
    await marks([...ALL, 'ferr']);
  });

  it('how often: every mention, the first in each paragraph, the first on the page', async () => {
    await change({ type: 'repeat', repeat: 'every' });
    await marks([...ALL, 'Microsoft']);
    await change({ type: 'repeat', repeat: 'paragraph' });
    await marks(['Gina Raimondo', 'Microsoft', 'Microsoft', 'Storm-0558', 'Storm-0558', 'Storm-0558']);
    await change({ type: 'repeat', repeat: 'page' });
    await marks(['Gina Raimondo', 'Microsoft', 'Storm-0558']);
  });

  it('where: in the article only', async () => {
    await change({ type: 'scope', scope: 'article' });
    await marks(ALL.slice(0, -1));
  });

  it('how: a kind takes the line and colour that the reader chose', async () => {
    await change({ type: 'style', kind: 'person', style: { line: 'double', colour: 'actor', background: true } });
    await marks(ALL);
    const { page } = running.driver;
    const styled = await until('the look of people has changed', async () => {
      const name = (await marksOf(page)).find(({ text }) => text === 'Gina Raimondo')?.name ?? '';
      const style = await page.run((one) => {
        const { textDecorationStyle, backgroundColor } = getComputedStyle(document.body, `::highlight(${one})`);
        return [textDecorationStyle, backgroundColor];
      }, name);
      return style[0] === 'double' && style;
    });
    expect(styled[1]).toMatch(/^rgba\(182, 91, 16/);
  });

  it('the last change is taken back', async () => {
    await rule({ type: 'kind', of: 'actor' }, 'quiet');
    await marks(without('Storm-0558'));
    await change({ type: 'undo' });
    await marks(ALL);
  });

  it('count only: nothing on the page shows that it was read', async () => {
    await rule({ type: 'all', of: '' }, 'quiet', '');
    await running.driver.page.open(site.at('/'));
    // Before the page script listens, nobody answers.
    await until('it is read', async () => (await mentions().catch(() => [])).length > 5);
    const { page } = running.driver;
    expect(await documentOf(page)).not.toContain('<div');
    expect(
      await page.run(() => [CSS.highlights.size, document.adoptedStyleSheets.length, document.styleSheets.length, document.documentElement.children.length]),
    ).toEqual([0, 0, 0, 2]);
  });
});
