import { describe, expect, it, vi } from 'vitest';
import builtIn from '../../../assets/packs/storm-0558.json';
import { packSchema } from '../../../src/core/pack/schema.js';
import sheet from '../../../src/ui/pages.css?inline';
import { NEWS_SITES, patternOf } from '../../../src/welcome/news-sites.js';
import { Welcome } from '../../../src/welcome/Welcome.js';
import { fakeWorld, type FakeWorld, type World } from '../../welcome/fake-ports.js';
import { english } from '../../ui/english.js';
import { faults, stage, type Stage } from '../ui/stage.js';

const pack = packSchema.parse(builtIn);
const ALL = NEWS_SITES.map(patternOf);
const NONE_NOW = 'No site is allowed for good.';

interface Opened extends Stage, FakeWorld {
  readonly press: (label: string) => void;
  readonly status: () => string;
}

const open = async (world: World = {}, { direction = 'ltr', width = 1_000 }: { direction?: 'ltr' | 'rtl'; width?: number } = {}): Promise<Opened> => {
  const fake = fakeWorld(world);
  const drawn = stage(sheet, { words: english('en-GB', direction), width });
  drawn.draw(<Welcome ports={fake.ports} />);
  const status = (): string => drawn.get('[role=status]').textContent ?? '';
  await vi.waitFor(() => expect([status() !== '', drawn.all('.kbd, .steps li:last-child p').length > 0]).toEqual([true, true]));
  if (world.packs !== undefined && world.packs.length > 0) await vi.waitFor(() => expect(drawn.all('.card')).toHaveLength(1));
  const press = (label: string): void => {
    const found = drawn.all('button, summary').find(({ textContent }) => textContent === label);
    if (found === undefined) throw new Error(`no button says ${label}`);
    found.click();
  };
  return { ...drawn, ...fake, press, status };
};

const box = (page: Stage, host: string): HTMLInputElement => {
  const row = page.all('.site').find((label) => label.querySelector('.site-host')?.textContent === host);
  const found = row?.querySelector('input');
  if (found === null || found === undefined) throw new Error(`no box for ${host}`);
  return found;
};

describe('what may be read', () => {
  it('names three ways, two plain sentences each, and offers the click without asking for anything', async () => {
    using page = await open();
    expect(page.all('.way h3').map(({ textContent }) => textContent)).toEqual(['This page, when I click', 'These sites', 'All sites']);
    for (const text of page.all('.way > p')) expect(text.textContent?.match(/\.(?= |$)/g)).toHaveLength(2);
    expect(page.all('.way')[0]?.textContent).toContain('Nothing to allow');
    expect(page.all('.way')[0]?.querySelectorAll('button, input')).toHaveLength(0);
    expect(page.text()).toContain('Counterclaim can read a page only on sites you allow, and it reads it on this computer.');
    expect([page.asked, page.status()]).toEqual([[], expect.stringContaining(NONE_NOW)]);
  });

  it('hides neither choice, and shows the list before it can be allowed', async () => {
    using page = await open();
    const seen = (label: string): boolean =>
      page.all('button, summary').some((one) => one.textContent === label && one.checkVisibility({ contentVisibilityAuto: true }));
    expect(seen(`Choose from ${ALL.length} news sites`)).toBe(true);
    expect(seen('Allow on all sites')).toBe(true);
    expect(seen('Allow the chosen sites')).toBe(false);
    page.press(`Choose from ${ALL.length} news sites`);
    await vi.waitFor(() => expect(seen('Allow the chosen sites')).toBe(true));
    expect(
      page
        .all('.site-host')
        .map(({ textContent }) => textContent)
        .toSorted(),
    ).toEqual(NEWS_SITES.map(({ host }) => host).toSorted());
  });

  it('asks for exactly the chosen sites, in one question, before anything else happens', async () => {
    using page = await open();
    for (const host of ['www.reuters.com', 'apnews.com']) box(page, host).click();
    await vi.waitFor(() => expect(page.text()).toContain(`${ALL.length - 2} of ${ALL.length} chosen`));
    page.press('Allow the chosen sites');
    // In the same turn as the click: the browsers ask only right after it.
    expect(page.asked).toEqual([ALL.filter((pattern) => !/reuters|apnews/.test(pattern))]);
    await vi.waitFor(() => expect(page.status()).toContain(`${ALL.length - 2} of the ${ALL.length} news sites are allowed.`));
    expect(page.all('.site .chip')).toHaveLength(ALL.length - 2);
  });

  it('lets the list be emptied and filled, and asks nothing where nothing is chosen', async () => {
    using page = await open();
    page.press('Choose none');
    await vi.waitFor(() => expect(page.all('.site input:checked')).toHaveLength(0));
    page.press('Allow the chosen sites');
    await vi.waitFor(() => expect(page.status()).toContain('No site is chosen, so nothing was asked.'));
    expect(page.asked).toEqual([]);
    box(page, 'www.reuters.com').click();
    await vi.waitFor(() => expect(page.text()).toContain(`1 of ${ALL.length} chosen`));
    page.press('Allow the chosen sites');
    expect(page.asked).toEqual([['https://www.reuters.com/*']]);
    page.press('Choose all');
    await vi.waitFor(() => expect(page.all('.site input:checked')).toHaveLength(ALL.length));
  });

  it('asks for all sites, and for nothing less', async () => {
    using page = await open();
    page.press('Allow on all sites');
    expect(page.asked).toEqual([['*://*/*']]);
    await vi.waitFor(() => expect(page.status()).toBe('All sites are allowed.'));
    expect(page.all('.way')[2]?.querySelector('.chip')?.textContent).toBe('Allowed');
  });

  it('takes a no calmly, and forgets it once something is allowed', async () => {
    using page = await open({ says: false });
    page.press('Allow on all sites');
    await vi.waitFor(() => expect(page.status()).toContain('Nothing was allowed, and that is fine'));
    expect(page.status()).toContain(NONE_NOW);
    page.set(['*://*/*']);
    await vi.waitFor(() => expect(page.status()).toBe('All sites are allowed.'));
  });

  it('follows what the browser’s own panels allow and withdraw', async () => {
    using page = await open({ allowed: ['https://www.reuters.com/*'] });
    expect(page.status()).toBe(`1 of the ${ALL.length} news sites is allowed.`);
    page.set(['*://*.reuters.com/*', '*://harbourledger.example/*', 'https://apnews.com/*']);
    await vi.waitFor(() =>
      expect(page.status()).toBe(`2 of the ${ALL.length} news sites are allowed. Allowed besides the list: *.reuters.com and harbourledger.example.`),
    );
    page.set([]);
    await vi.waitFor(() => expect(page.status()).toContain(NONE_NOW));
    expect(page.all('.site .chip, .access button')).toEqual([]);
  });

  it('gives everything back on request, and keeps the focus where that is said', async () => {
    using page = await open({ allowed: ['https://www.reuters.com/*', '*://*/*'] });
    page.press('Take back what is allowed');
    await vi.waitFor(() => expect(page.status()).toContain(NONE_NOW));
    expect(page.given).toEqual([['https://www.reuters.com/*', '*://*/*']]);
    expect(document.activeElement).toBe(page.get('.access'));
  });

  it('says so where the browser keeps a site', async () => {
    using page = await open({ allowed: ['*://*/*'], lets: false });
    page.press('Take back what is allowed');
    await vi.waitFor(() => expect(page.status()).toContain('Not taken back'));
    expect(page.status()).toContain('All sites are allowed.');
  });

  it('stops listening when it goes', async () => {
    const page = await open();
    expect(page.listeners()).toBe(1);
    page[Symbol.dispose]();
    await vi.waitFor(() => expect(page.listeners()).toBe(0));
  });
});

describe('the specimen', () => {
  it('marks five names, each with the line of its kind, and shows the real card of the actor', async () => {
    using page = await open({ packs: [pack] });
    expect(page.all('.specimen mark').map((mark) => [mark.textContent, mark.className])).toEqual([
      ['Microsoft', 'm-company'],
      ['Storm-0558', 'm-actor'],
      ['State Department', 'm-agency'],
      ['Gina Raimondo', 'm-person'],
      ['China’s foreign ministry', 'm-agency'],
    ]);
    const lines = page.all('.specimen mark').map((mark) => getComputedStyle(mark).textDecorationStyle);
    expect(lines).toEqual(['double', 'solid', 'dashed', 'dotted', 'dashed']);
    expect(page.get('.card-name').textContent).toBe('Storm-0558');
    expect(page.get('.card').textContent).toContain('Who was behind it');
    expect(page.all('.card button')).toEqual([]);
  });

  it('shows the card of another name by press and by key', async () => {
    using page = await open({ packs: [pack] });
    const [, , office, person] = page.all('.specimen mark');
    person?.click();
    await vi.waitFor(() => expect(page.get('.card-name').textContent).toBe('Gina Raimondo'));
    expect(page.all('mark[aria-pressed=true]').map(({ textContent }) => textContent)).toEqual(['Gina Raimondo']);
    office?.focus();
    office?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    await vi.waitFor(() => expect(page.get('.card-name').textContent).toBe('US Department of State'));
    expect(document.activeElement).toBe(office);
  });

  it('stands without a card, and with nothing to press, where there is no pack', async () => {
    using page = await open();
    expect(page.all('.card, mark[role]')).toEqual([]);
    expect(page.all('.specimen mark')).toHaveLength(5);
  });
});

describe('the keys', () => {
  it('are those that the browser has now', async () => {
    using page = await open({ keys: { 'next-mention': 'Ctrl+Alt+J', _execute_action: 'Alt+Shift+C' } });
    expect(page.all('.keys').map((keys) => [...keys.children].map(({ textContent }) => textContent))).toEqual([
      ['Ctrl', 'Alt', 'J'],
      ['Alt', 'Shift', 'C'],
    ]);
    page.setKeys({ 'next-mention': 'Alt+Shift+Period' });
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(page.get('.keys').textContent).toBe('AltShift.'));
  });

  it('are called unset where none is set', async () => {
    using page = await open({ keys: {} });
    expect(page.all('.kbd')).toEqual([]);
    expect(page.text()).toContain('No key is set for the next mention.');
    expect(page.text()).toContain('A click on the Counterclaim button shows the incident');
  });
});

describe.each(['light', 'dark'] as const)('without a barrier, %s', (theme) => {
  it.each([
    ['ltr', 1_000],
    ['rtl', 1_000],
    ['ltr', 320],
    ['rtl', 320],
  ] as const)('%s, %i px', async (direction, width) => {
    using page = await open({ packs: [pack], allowed: ['https://apnews.com/*'] }, { direction, width });
    page.root.dataset['theme'] = theme;
    page.root.style.background = 'var(--paper)';
    page.get<HTMLDetailsElement>('details').open = true;
    page.get('.card').style.animation = 'none';
    expect(await faults(page.root)).toEqual([]);
    const beyond = page
      .all('*')
      .filter(
        (one) =>
          one.getBoundingClientRect().right > page.root.getBoundingClientRect().right + 1 ||
          one.getBoundingClientRect().left < page.root.getBoundingClientRect().left - 1,
      );
    expect(beyond).toEqual([]);
    expect(getComputedStyle(page.get('.specimen')).gridTemplateColumns.split(' ')).toHaveLength(width > 700 ? 2 : 1);
    const small = page.all('button, summary, .site').filter((one) => one.getBoundingClientRect().height < 24);
    expect(small).toEqual([]);
  });
});
