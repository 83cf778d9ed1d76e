import { describe, expect, it, vi } from 'vitest';
import { english } from '../../ui/english.js';
import { story } from '../../popup/fake-ports.js';
import { faults } from '../ui/stage.js';
import { INCIDENT, open, report } from './open.js';

const tab = (name: string) => `[role=tab][data-label="${name}"]`;
const change = (element: HTMLElement): void => {
  element.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('Popup tabs', () => {
  it('moves and chooses with arrows, Home and End, and is one stop in the order of focus', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    const key = async (name: string, to: string): Promise<void> => {
      popup.get('[role=tab][aria-selected=true]').dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
      await vi.waitFor(() => expect(popup.get(tab(to)).getAttribute('aria-selected')).toBe('true'));
      expect(popup.all('[role=tab][tabindex="0"]').map(({ dataset }) => dataset['label'])).toEqual([to]);
      expect(document.activeElement).toBe(popup.get(tab(to)));
    };
    await key('ArrowRight', 'Attributions');
    await key('End', 'Rules');
    await key('ArrowRight', 'Incident');
    await key('ArrowLeft', 'Rules');
    await key('Home', 'Incident');
    const panel = popup.get('[role=tabpanel]');
    expect(panel.getAttribute('aria-labelledby')).toBe(popup.get(tab('Incident')).id);
  });

  it.each([
    ['Incident', 400, 'ltr'],
    ['Attributions', 400, 'ltr'],
    ['This page', 400, 'ltr'],
    ['Rules', 400, 'ltr'],
    ['Incident', 320, 'rtl'],
    ['Attributions', 320, 'rtl'],
    ['This page', 320, 'rtl'],
    ['Rules', 320, 'rtl'],
    ['Attributions', 900, 'ltr'],
  ] as const)('%s holds at %i px, %s, without a fault that axe knows', async (name, width, direction) => {
    using popup = await open(report, 'Tidemail mailbox intrusion', { width, words: english('en-GB', direction), place: width === 400 ? 'window' : 'page' });
    popup.get(tab(name)).click();
    await vi.waitFor(() => expect(popup.get(tab(name)).getAttribute('aria-selected')).toBe('true'));
    expect(popup.get('.popup').scrollWidth).toBeLessThanOrEqual(width);
    expect(popup.get('.popup-body').scrollWidth).toBeLessThanOrEqual(popup.get('.popup-body').clientWidth);
    expect(await faults(popup.root)).toEqual([]);
  });

  it('opens at what the page asked for', async () => {
    using popup = await open({ ...report, wanted: { entity: 'small:lena-orvik' } }, 'Every statement in the pack');
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.get('[data-row=a3]')));
  });
});

describe('Attributions', () => {
  it('leads along answers, past the filter and into the facts', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get(tab('Attributions')).click();
    await vi.waitFor(() => expect(popup.text()).toContain('Claim at issue: a group in Estran was.'));

    const filter = popup.get<HTMLSelectElement>('select');
    filter.value = 'denies';
    change(filter);
    await vi.waitFor(() => expect(popup.all('.stance').map((stance) => stance.textContent)).toEqual(['Denies2']));
    popup.press('Tidewater Systems, 2 May 2021');
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.get('[data-row=a1]')));
    expect(popup.all('.stance')).toHaveLength(4);

    popup.press('Reach of the key, 20 May 2021');
    await vi.waitFor(() => expect(document.activeElement).toBe(popup.get('[data-row=f5]')));
    expect(popup.get(tab('Incident')).getAttribute('aria-selected')).toBe('true');
  });

  it('keeps words about something else apart, with what they were about and where they were printed', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get(tab('Attributions')).click();
    await vi.waitFor(() => expect(popup.text()).toContain('Words about something else'));
    const other = popup.get('[data-row=a12]');
    expect(other.closest('.sides')).toBeNull();
    expect(other.textContent).toContain('said on 10 Feb 2021, about Blue Lantern, not about this incident');
    expect(other.textContent).toContain('The Harbour Ledger printed them on 4 May 2021 as an answer');
  });

  it('says where a statement does less than its heading, and nothing where it does just that', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get(tab('Attributions')).click();
    await vi.waitFor(() => expect(popup.get('.side:first-child [data-row=a3]').textContent).toContain('Implies'));
    expect(popup.get('.side:last-child [data-row=a3]').textContent).not.toContain('Implies');
    expect(popup.get('[data-row=a1]').textContent).not.toContain('Attributes');
    expect(popup.get('[data-row=a11]').textContent).toContain('Declines to say, on who bears responsibility');
  });

  it('puts a withdrawal at the row that it withdraws', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get(tab('Attributions')).click();
    await vi.waitFor(() => expect(popup.get('[data-row=a8]').textContent).toContain('Withdrawn 1 Jun 2021.'));
    expect(popup.all('[data-row=a9]')).toEqual([]);
  });
});

describe('This page', () => {
  it('says why the page counts as a report, and leads to each mention', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get(tab('This page')).click();
    await vi.waitFor(() => expect(popup.text()).toContain('Read as a report on this incident'));
    expect(popup.text()).toContain('3 signs of it were found; 2 are needed.');
    expect(popup.get('.signs').textContent).toContain('Tidemail');

    const jumps = () => popup.heard.filter(({ call }) => call === 'jump').map(({ ask }) => ask);
    popup.press('Next Tomas Brel');
    popup.press('Next Tomas Brel');
    await vi.waitFor(() => expect(jumps()).toHaveLength(2));
    popup.press('Previous Tomas Brel');
    popup.press('Go to Grey Heron');
    await vi.waitFor(() => expect(jumps()).toEqual([{ index: 1 }, { index: 2 }, { index: 1 }, { index: 0 }]));
  });

  it('tells the mentions from those that are marked', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    expect(popup.get('footer').textContent).toBe('4 mentions, 3 marked');
    using plain = await open({ ...report, items: report.items?.filter(({ shown }) => shown) ?? [] }, 'Tidemail mailbox intrusion');
    expect(plain.get('footer').textContent).toBe('3 mentions on this page');
  });

  it('opens an entity to its sentences and their reasons', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get(tab('This page')).click();
    await vi.waitFor(() => expect(popup.text()).toContain('Mentions'));
    popup.press('Tomas Brel');
    await vi.waitFor(() => expect(popup.all('.place')).toHaveLength(2));
    expect(popup.text()).toContain('before Brel after');
    expect(popup.text()).toContain('Marked because “Tomas Brel” stands before it. Marked at another place.');
  });

  it('comes first, and says so, where the page is about something else', async () => {
    using popup = await open({ ...report, stories: [story(INCIDENT, false)] }, 'Not read as a report on this incident');
    expect(popup.get(tab('This page')).getAttribute('aria-selected')).toBe('true');
    expect(popup.text()).toContain('Only 1 signs of it were found; 2 are needed.');
    expect(popup.text()).toContain('not on this page');
  });

  it('says when the words are gone', async () => {
    using popup = await open({ ...report, found: false }, 'Tidemail mailbox intrusion');
    popup.press('Next mention');
    await vi.waitFor(() => expect(popup.text()).toContain('These words are no longer on the page.'));
    expect(popup.heard).toContainEqual({ to: 'tab', call: 'step', ask: { by: 1 } });
  });
});

describe('Rules', () => {
  it('sends each change at once and shows what came of it', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    popup.get(tab('Rules')).click();
    await vi.waitFor(() => expect(popup.all('[role=switch]')).toHaveLength(11));
    // Nobody has a term of their own yet.
    expect(popup.text()).not.toContain('Own terms');
    const flip = (label: string): void => {
      const found = popup.all('label').find((one) => one.textContent?.startsWith(label) === true);
      found?.click();
    };
    flip('People');
    await vi.waitFor(() => expect(popup.text()).toContain('2 not marked'));
    flip('First mention');
    await vi.waitFor(() =>
      expect(popup.heard.filter(({ call }) => call === 'change').map(({ ask }) => ask)).toEqual([
        { intent: { type: 'rule', subject: { type: 'kind', of: 'person' }, site: null, effect: 'quiet' } },
        { intent: { type: 'repeat', repeat: 'paragraph' } },
      ]),
    );
    flip('Mark names on');
    await vi.waitFor(() => expect(popup.text()).toContain('Off on this site'));
  });
});
