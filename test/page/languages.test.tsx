import { describe, expect, it, vi } from 'vitest';
import builtIn from '../../assets/packs/storm-0558.json';
import { packSchema } from '../../src/core/pack/schema.js';
import { cardContent } from '../../src/core/record/entity-card.js';
import cardSheet from '../../src/ui/card.css?inline';
import { EntityCard } from '../../src/ui/EntityCard.js';
import sheet from '../../src/ui/pages.css?inline';
import { Welcome } from '../../src/welcome/Welcome.js';
import { LANGUAGES } from '../ui/languages.js';
import { fakeWorld } from '../welcome/fake-ports.js';
import { open as openOptions, used } from './options/open.js';
import { open as openPopup, report } from './popup/open.js';
import { cutOff, standingOut, tooSmall } from './ui/bounds.js';
import { faults, smallPack, stage } from './ui/stage.js';

const holds = async (root: HTMLElement): Promise<void> => {
  expect(standingOut(root)).toEqual([]);
  expect(cutOff(root)).toEqual([]);
  expect(tooSmall(root)).toEqual([]);
  expect(await faults(root)).toEqual([]);
};

describe.each(Object.entries(LANGUAGES))('in %s', (_, words) => {
  it.each([400, 320])('the popup holds, %i pixels wide', async (width) => {
    using popup = await openPopup(report, 'Tidemail', { words, width, place: width !== 400 ? 'page' : 'window' });
    const tabs = popup.all('[role=tab]');
    expect(tabs).toHaveLength(4);
    for (const tab of tabs) {
      tab.click();
      await vi.waitFor(() => expect(tab.getAttribute('aria-selected')).toBe('true'));
      await holds(popup.root);
    }
  });

  it.each([400, 320])('the search and a name hold, %i pixels wide', async (width) => {
    using popup = await openPopup({ ...report, keepOpen: true }, 'Tidemail', { words, width, place: width === 400 ? 'window' : 'panel' });
    const field = popup.get<HTMLInputElement>('[role=combobox]');
    field.value = 'orvik';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.waitFor(() => expect(popup.all('[role=option]').length).toBeGreaterThan(1));
    await holds(popup.root);
    popup.get('[role=option]').click();
    await vi.waitFor(() => expect(popup.all('.entity')).toHaveLength(1));
    await holds(popup.root);
  });

  it('the panel holds where the page is not allowed', async () => {
    const tab = { access: 'not-allowed', host: null, pattern: null } as const;
    using panel = await openPopup({ tab }, words.say('notAllowedBeside'), { words, width: 320, place: 'panel' });
    await holds(panel.root);
  });

  it.each([1000, 320])('the options hold, %i pixels wide', async (width) => {
    using page = await openOptions(used, { words, width });
    await holds(page.root);
  });

  it.each([1000, 320])('the welcome page holds, %i pixels wide', async (width) => {
    using page = stage(sheet, { words, width });
    page.draw(<Welcome ports={fakeWorld({ packs: [packSchema.parse(builtIn)] }).ports} />);
    await vi.waitFor(() => expect(page.all('.card')).toHaveLength(1));
    for (const summary of page.all('summary')) summary.click();
    page.get('.card').style.animation = 'none';
    await holds(page.root);
  });

  it('the card holds', async () => {
    using card = stage(cardSheet, { words });
    const content = cardContent(smallPack, 'grey-heron', '2021-05-05');
    const place = { index: 2, total: 14 };
    const reason = { code: 'story', incident: 'small:tidemail-intrusion' } as const;
    card.draw(<EntityCard words={words} content={content} place={place} reason={reason} choices={[]} text="Grey Heron" />);
    card.get('.card').style.animation = 'none';
    expect(card.get('[role=dialog]').lang).toBe(words.locale);
    await holds(card.root);
  });
});
