import { describe, expect, it, vi } from 'vitest';
import type { Reading } from '../../../src/core/reading/reading.js';
import type { World } from '../../popup/fake-ports.js';
import { story } from '../../popup/fake-ports.js';
import { cut, smallReading, undated } from '../../popup/small-reading.js';
import { english } from '../../ui/english.js';
import { faults } from '../ui/stage.js';
import { INCIDENT, open, report, type Opened } from './open.js';

const about = (reading: Reading, more: Partial<World> = {}): World => ({ ...report, reading: () => reading, ...more });
const SENTENCE = 'This page, 5 May 2021, carries 2 of the 5 positions known that day.';

const openPage = async (world: World, first: string, options?: Parameters<typeof open>[2]): Promise<Opened> => {
  const popup = await open(world, 'Tidemail mailbox intrusion', options);
  popup.get('[role=tab][data-label="This page"]').click();
  await vi.waitFor(() => expect(popup.text()).toContain(first));
  return popup;
};

const asks = (popup: Opened, call: string) => popup.heard.filter((one) => one.call === call).map(({ ask }) => ask);
const bodies = (popup: Opened) => popup.all('.matrix tbody').map((body) => body.textContent ?? '');

describe('This page, read against the record', () => {
  it('says in one sentence what it carries of what was known, and how much was learned since', async () => {
    using popup = await openPage(about(smallReading), SENTENCE);
    expect(popup.text()).toContain('Published 5 May 2021, according to the page’s own data');
    expect(popup.text()).toMatch(/10 things were learned since\./);
    expect(popup.all('.counts > li').map((count) => count.textContent)).toEqual(['2statements carried', '1public by then, not found here', '7came later']);
  });

  it('sets speakers and stances in one table, each with its sign', async () => {
    using popup = await openPage(about(smallReading), SENTENCE);
    expect(popup.all('.matrix thead th').map((head) => head.textContent)).toEqual(['Speaker', 'Attributes', 'Counter-accuses', 'Declines to say', 'Denies']);
    const [carried = '', perhaps = '', absent = ''] = bodies(popup);
    expect(carried).toContain('Carried here2 · 1 about something else');
    expect(carried.indexOf('Tidewater Systems')).toBeLessThan(carried.indexOf('Tomas Brel'));
    expect(perhaps).toContain('May be meant; the text does not settle which1');
    expect(perhaps).toContain('Valmora officials, unnamed4 May 2021 · may be meant');
    expect(absent).toContain('Public by then, not found here1Lena Orvik');
    const signs = popup.all('.matrix tbody tr:has(td .dash) td').map((cell) => cell.firstElementChild?.getAttribute('aria-label') ?? null);
    expect(signs).toEqual(['not found here', null, 'not found here', null]);
  });

  it('leads from a sign to its sentence, and from a speaker to the record', async () => {
    using popup = await openPage(about(smallReading), SENTENCE);
    popup.press('Tomas Brel, Denies: carried here. Go to the sentence');
    await vi.waitFor(() => expect(asks(popup, 'flash')).toEqual([{ block: 2, start: 0, end: 9 }]));
    expect(popup.all('[aria-label^="Tomas Brel, Counter-accuses"]')).toEqual([]);
    popup.press('Lena Orvik');
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.get('[data-row=a3]')));
    expect(popup.get('[role=tab][aria-selected=true]').dataset['label']).toBe('Attributions');
  });

  it('leads on to the next sentence where there are several', async () => {
    const [first, ...others] = smallReading.attributions;
    if (first === undefined) throw new Error('the fixture has a statement');
    const twice = { ...first, sentences: [...first.sentences, { block: 5, start: 1, end: 4 }] };
    using popup = await openPage(about({ ...smallReading, attributions: [twice, ...others] }), SENTENCE);
    for (let times = 0; times < 3; times++) popup.press('Tidewater Systems, Attributes: carried here. Go to the sentence');
    await vi.waitFor(() => expect(asks(popup, 'flash').map((ask) => JSON.stringify(ask).slice(0, 10))).toEqual(['{"block":1', '{"block":5', '{"block":1']));
  });

  it('says when and about what moved words were said', async () => {
    using popup = await openPage(about(smallReading), SENTENCE);
    expect(popup.get('.matrix .callout').textContent).toContain('These words were said on 10 Feb 2021, about Blue Lantern, not about this incident.');
  });

  it('lists what was learned since, first what touches something on the page', async () => {
    using popup = await openPage(about(smallReading), SENTENCE);
    const first = popup.all('.signed')[0]?.textContent ?? '';
    expect(popup.text()).toContain('First what replaces or answers something on this page, then by date.');
    expect(first).toMatch(/Replaces a value on this page|Answers something on this page/);
    expect(popup.get('details:has(.signed) summary').textContent).toBe('2 more');
    expect(popup.all('details .signed').length).toBeGreaterThan(0);
  });

  it('sets a number of the page beside that of the record', async () => {
    using popup = await openPage(about(smallReading), SENTENCE);
    expect(popup.text()).toContain('Figures that differ');
    expect(popup.text()).toContain('some 30 organisations');
    expect(popup.text()).toContain('In the record: about 40 organisations. Tidewater Systems, 2 May 2021');
    popup.press('Organisations');
    await vi.waitFor(() => expect(popup.get('[role=tab][aria-selected=true]').dataset['label']).toBe('Incident'));
  });

  it('speaks of the text, and never blames its author', async () => {
    for (const reading of [smallReading, cut, undated]) {
      using popup = await openPage(about(reading), 'Positions');
      expect(popup.text()).not.toMatch(/\b(wrong|missed|omit|omitted|failed to|outdated|fails?|admit|claims? that)\b/i);
    }
  });
});

describe('This page, where little can be said', () => {
  it('calls nothing not found in a text that is cut, and says why', async () => {
    using popup = await openPage(about(cut), 'This text may not be whole, so nothing is called not found.');
    expect(popup.text()).toContain('A barrier to reading stands in it. It ends without an end.');
    expect(popup.text()).toContain('What could be read of this page, 5 May 2021, carries 2 of the 5 positions known that day.');
    expect(popup.all('.dash')).toEqual([]);
    expect(popup.text()).not.toContain('not found here');
  });

  it('calls nothing late on a page without a date, and takes the reader’s', async () => {
    const world: World = { ...report, reading: (date) => (date === null ? undated : smallReading) };
    using popup = await openPage(world, 'This page gives no date, so nothing on it is called late.');
    expect(popup.text()).toContain('This page carries 2 positions of the record.');
    expect(popup.all('.counts, .ring, .lane-rule')).toEqual([]);
    popup.press('Set a date');
    await vi.waitFor(() => expect(popup.all('input[type=date]')).toHaveLength(1));
    expect(await faults(popup.root)).toEqual([]);
    popup.get<HTMLInputElement>('input[type=date]').value = '2021-05-05';
    popup.press('Use this date');
    await vi.waitFor(() => expect(popup.text()).toContain(SENTENCE));
    expect(popup.text()).toContain('Date set by you: 5 May 2021');
    expect(asks(popup, 'setDate')).toEqual([{ tabId: 7, date: '2021-05-05' }]);
    popup.press('Change');
    await vi.waitFor(() => expect(popup.text()).toContain('Take the date away'));
    popup.press('Take the date away');
    await vi.waitFor(() => expect(popup.text()).toContain('This page gives no date'));
    expect(asks(popup, 'setDate').at(-1)).toEqual({ tabId: 7, date: null });
  });

  it('keeps to the date that the reader set before', async () => {
    const world: World = { ...report, setDate: '2021-05-05', reading: (date) => (date === null ? undated : smallReading) };
    using popup = await openPage(world, SENTENCE);
    expect(popup.text()).toContain('Date set by you');
  });

  it('asks again for a page that changes just then, and gives up in the end', async () => {
    using popup = await openPage({ ...report, article: null }, 'The text of this page could not be read against the record.');
    expect(asks(popup, 'article').length).toBeGreaterThan(1);
    expect(new Set(asks(popup, 'article').map((ask) => JSON.stringify(ask)))).toEqual(new Set([JSON.stringify({ incident: INCIDENT })]));
    expect(popup.text()).toContain('Mentions');
  });

  it('asks for no text of a page that is about something else', async () => {
    using popup = await open({ ...report, stories: [story(INCIDENT, false)] }, 'Not read as a report on this incident');
    expect(asks(popup, 'article')).toEqual([]);
    expect(asks(popup, 'head')).toEqual([]);
    expect(popup.all('.matrix')).toEqual([]);
  });

  it('says when a sentence is gone', async () => {
    using popup = await openPage(about(smallReading, { found: false }), SENTENCE);
    popup.press('Tomas Brel, Denies: carried here. Go to the sentence');
    await vi.waitFor(() => expect(popup.text()).toContain('These words are no longer on the page.'));
  });
});

describe('the page’s date in the record', () => {
  it('draws its rule, with full dots before and rings after it', async () => {
    using popup = await open(about(smallReading), 'Tidemail mailbox intrusion');
    await vi.waitFor(() => expect(popup.all('.lane-rule')).toHaveLength(1));
    const rule = popup.get('.lane-rule').getBoundingClientRect().left;
    const [dots, rings] = [popup.all('.lane-track .dot'), popup.all('.lane-track .ring')];
    expect([dots.length, rings.length]).toEqual([6, 3]);
    expect(dots.every((dot) => dot.getBoundingClientRect().right <= rule + 1)).toBe(true);
    expect(rings.every((ring) => ring.getBoundingClientRect().left >= rule - 1)).toBe(true);
    const rows = popup.get('.lanes').getBoundingClientRect();
    expect(popup.get('.lane-rule').getBoundingClientRect().height).toBeGreaterThan(80);
    expect(rule).toBeGreaterThan(rows.left);
    expect(popup.get('.lanes').getAttribute('aria-label')).toContain('5 attribute, 2 of them after this page’s date');
    expect(popup.get('.lane-axis').textContent).toContain('this page');
  });

  it('gives statements that came after it a ring', async () => {
    using popup = await open(about(smallReading), 'Tidemail mailbox intrusion');
    popup.get('[data-label=Attributions]').click();
    await vi.waitFor(() => expect(popup.all('.claim-when .ring').length).toBeGreaterThan(0));
    const ringed = popup.all('.claim:has(.ring)').map(({ dataset }) => dataset['row']);
    expect(new Set(ringed)).toEqual(new Set(['a5', 'a6', 'a8', 'a10', 'a11', 'a13']));
    expect(popup.text()).toContain('A full dot was public by this page’s date; a ring came later.');
  });
});

describe('the record without an article', () => {
  const closed: World = { ...report, stories: [story(INCIDENT, false)] };
  const slide = (slider: HTMLInputElement, to: number): void => {
    slider.valueAsNumber = to;
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  };

  it('goes back to what was known on a day, and returns', async () => {
    using popup = await open(closed, 'Tidemail mailbox intrusion');
    popup.get('[data-label=Incident]').click();
    await vi.waitFor(() => expect(popup.all('input[type=range]')).toHaveLength(1));
    const slider = popup.get<HTMLInputElement>('input[type=range]');
    expect(slider.getAttribute('aria-valuetext')).toBe('today');
    expect(popup.text()).toContain('31 organisations');
    slide(slider, 2);
    await vi.waitFor(() => expect(slider.getAttribute('aria-valuetext')).toBe('3 May 2021'));
    expect(popup.text()).toContain('about 40 organisations');
    expect(popup.text()).not.toContain('31 organisations');
    // The summary is today's.
    expect(popup.all('.lead')).toEqual([]);
    expect(popup.get('[role=tabpanel]').textContent).not.toMatch(/2022|Jul 2021/);
    expect(await faults(popup.root)).toEqual([]);
    popup.press('Back to today');
    await vi.waitFor(() => expect(popup.text()).toContain('31 organisations'));
    expect(slider.valueAsNumber).toBe(Number(slider.max));
  });

  it('is not there for a page that has a day of its own', async () => {
    using popup = await open(about(smallReading), 'Tidemail mailbox intrusion');
    await vi.waitFor(() => expect(popup.all('.lane-rule')).toHaveLength(1));
    expect(popup.all('input[type=range]')).toEqual([]);
  });
});

describe('the reading holds', () => {
  it.each([
    [400, 'ltr', smallReading],
    [400, 'ltr', cut],
    [400, 'ltr', undated],
    [320, 'rtl', smallReading],
    [320, 'ltr', smallReading],
    [900, 'ltr', smallReading],
  ] as const)('at %i px, %s, without a fault that axe knows', async (width, direction, reading) => {
    using popup = await openPage(about(reading), 'Positions', { width, words: english('en-GB', direction), place: width === 400 ? 'window' : 'page' });
    popup.all('details').forEach((fold) => fold.setAttribute('open', ''));
    expect(popup.get('.popup').scrollWidth).toBeLessThanOrEqual(width);
    expect(popup.get('.popup-body').scrollWidth).toBeLessThanOrEqual(popup.get('.popup-body').clientWidth);
    expect(await faults(popup.root)).toEqual([]);
  });
});
