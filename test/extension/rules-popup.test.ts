import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import messages from '../../assets/_locales/en/messages.json' with { type: 'json' };
import { DEFAULT_SETTINGS, type SettingsIntent } from '../../src/core/rules/settings.js';
import { until } from '../../src/tools/drive/wait.js';
import { KINDS, startBrowser, type Running } from './support/browsers.js';
import { documentOf, marksOf } from './support/marks.js';
import { article, startSite, type Site } from './support/site.js';

const BODY = `<article><h1>Mail was read</h1>
<p>Microsoft said that Storm-0558 read the mail. Gina Raimondo was told; Gina Raimondo wrote of a ferry ticket to Microsoft.</p>
<p>Storm-0558 is what Microsoft calls it; of ferries nobody spoke.</p></article>`;

const say = (message: string, ...values: readonly (string | number)[]): string =>
  values.reduce<string>((text, value, at) => text.replace(`$${at + 1}`, String(value)), message);

describe.each(KINDS)('rules in the popup in %s', (kind) => {
  let site: Site;
  let running: Running;

  beforeAll(async () => {
    site = await startSite({ '/': { body: article(BODY) } });
    running = await startBrowser(kind, { hosts: ['*://127.0.0.1/*'] });
  });

  afterAll(async () => {
    await running.end();
    site.close();
  });

  const change = async (intent: SettingsIntent): Promise<void> => {
    await running.driver.own.run((given: SettingsIntent) => chrome.runtime.sendMessage({ call: 'change', ask: { intent: given } }), intent);
  };
  const text = (): Promise<string> => running.driver.own.run(() => document.body.textContent ?? '');
  const says = (wanted: string): Promise<true> => until(`the popup says “${wanted}”`, async () => (await text()).includes(wanted));
  const marks = async (): Promise<string[]> => (await marksOf(running.driver.page)).map((mark) => mark.text).toSorted();
  const marksAre = (count: number): Promise<true> => until(`${count} marks`, async () => (await marks()).length === count);
  /** Presses the button, tab or switch of that name. */
  const press = (name: string): Promise<true> =>
    until(`“${name}” in the popup`, () =>
      running.driver.own.run((wanted) => {
        const nameOf = (element: Element): string => element.getAttribute('aria-label') ?? element.textContent ?? '';
        const found = [...document.querySelectorAll<HTMLElement>('button, [role="tab"], label')].find((element) => nameOf(element).startsWith(wanted));
        found?.click();
        return found !== undefined;
      }, name),
    );
  const openTab = async (tab: string): Promise<void> => {
    const { own } = running.driver;
    await own.open('popup/popup.html');
    const tabId = await own.run(async () => (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http') === true)?.id ?? 0);
    await own.open(`popup/popup.html?tab=${tabId}`);
    await press(tab);
  };
  const choose = (end: string, option: string): Promise<true> =>
    until(`${option} can be chosen`, () =>
      running.driver.own.run(
        (id, wanted) => {
          const list = document.querySelector<HTMLSelectElement>(`.new-rule select[id$="${id}"]`);
          const at = [...(list?.options ?? [])].findIndex(({ textContent }) => textContent === wanted);
          if (list === null || at < 0) return false;
          list.selectedIndex = at;
          list.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        end,
        option,
      ),
    );

  beforeEach(async () => {
    await running.driver.own.open('popup/popup.html');
    await change({ type: 'replace', settings: DEFAULT_SETTINGS });
    await running.driver.page.open(site.at('/'));
    await marksAre(6);
  });

  it('a rule does to the page what was told before it was there', async () => {
    await openTab(messages.tabRules.message);
    await choose('what', messages.marksActor.message);
    await choose('how', messages.optionsHide.message);
    await says(say(messages.previewHides_other.message, 2, say(messages.previewNames_one.message, 1)));
    await says(say(messages.previewMarks.message, 4, 6));
    expect((await marks()).length).toBe(6);
    await press(messages.optionsAddRule.message);
    await marksAre(4);
    expect(await marks()).not.toContain('Storm-0558');
  });

  it('a kind is taken from the marks in the list of mentions, and the change is taken back', async () => {
    await openTab(messages.tabPage.message);
    await press(say(messages.actOn.message, messages.muteKind.message, messages.marksPerson.message));
    await marksAre(4);
    await press(messages.undo.message);
    await marksAre(6);
  });

  it('a site is counted only from the list of mentions, and the change is taken back', async () => {
    await openTab(messages.tabPage.message);
    await press(messages.muteSite.message);
    await until('no highlight is left', () => running.driver.page.run(() => CSS.highlights.size === 0));
    await press(messages.undo.message);
    await marksAre(6);
  });

  it('says which rule decides, and leads to it in the options', async () => {
    await change({ type: 'rule', subject: { type: 'kind', of: 'company' }, site: null, effect: 'quiet' });
    await openTab(messages.tabPage.message);
    await press('Microsoft');
    await says(
      say(messages.byRule.message, say(messages.ruleLine.message, messages.marksCompany.message, messages.everywhere.message, messages.effectQuiet.message)),
    );
    const href = await running.driver.own.run(() => document.querySelector('.by-rule a')?.getAttribute('href') ?? '');
    await running.driver.own.open(href.replace('../', ''));
    await until('the switch of the kind has the focus', () =>
      running.driver.own.run((name) => document.activeElement?.closest('tr')?.textContent?.startsWith(name) === true, messages.marksCompany.message),
    );
  });

  it('terms of the reader’s own are counted here, and the page is not told of them', async () => {
    const { page, own } = running.driver;
    const before = await documentOf(page);
    await openTab(messages.tabRules.message);
    await own.run(() => {
      const field = document.querySelector<HTMLInputElement>('.new-rule input.input');
      if (field === null) return;
      field.value = 'ferr';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await says(say(messages.termTimes_other.message, 0));
    await press(messages.optionsWhole.message);
    await says(say(messages.termTimes_other.message, 2));
    await press(messages.newTermAdd.message);
    await press(messages.tabPage.message);
    await says(messages.termsUnmarked.message);
    await press('ferr');
    await until('its places', () => own.run(() => document.querySelectorAll('.place').length === 2));
    expect(await marks()).toHaveLength(6);
    expect(await documentOf(page)).toBe(before);
  });
});
