import { describe, expect, it, vi } from 'vitest';
import { writeSettingsFile } from '../../../src/core/rules/settings-file.js';
import { DEFAULT_SETTINGS } from '../../../src/core/rules/settings.js';
import { english } from '../../ui/english.js';
import { faults } from '../ui/stage.js';
import { open, used, type Opened } from './open.js';

const type = (page: Opened, key: string, more: KeyboardEventInit = {}, target: Element = page.root): boolean =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

describe('the page', () => {
  it.each([
    [1000, 'ltr', 'light'],
    [1000, 'ltr', 'dark'],
    [1000, 'rtl', 'light'],
    [320, 'ltr', 'light'],
    [320, 'rtl', 'dark'],
  ] as const)('has no fault that axe knows, %i pixels wide, %s, %s', async (width, direction, scheme) => {
    using page = await open(used, { width, words: english('en-GB', direction) });
    page.root.dataset['theme'] = scheme;
    page.root.style.background = 'var(--paper)';
    await page.write('Add a name from your packs', 'e');
    page.press('Erase everything');
    await vi.waitFor(() => expect(page.text()).toContain('Keep everything'));
    page.named('Add a name from your packs').focus();
    expect(await faults(page.root)).toEqual([]);
  });

  it('can be tried again where nothing answered', async () => {
    const world = { ...used, fails: 'packs' as const } as { fails?: 'packs' };
    using page = await open(world);
    expect(page.text()).toContain('Counterclaim did not answer');
    expect(page.text()).toContain('Reason: no-answer');
    delete world.fails;
    page.press('Try again');
    await vi.waitFor(() => expect(page.text()).toContain('Highlight rules'));
  });

  it('says when a change was refused, and shows what holds', async () => {
    const world: Parameters<typeof open>[0] = { ...used };
    using page = await open(world);
    world.fails = 'change';
    page.press('Actors');
    await vi.waitFor(() => expect(page.get('[role=alert]').textContent).toContain('That did not work. Reason: no-answer'));
    await vi.waitFor(() => expect(page.named<HTMLInputElement>('Actors').checked).toBe(true));
  });

  it('names settings and packs that could not be read', async () => {
    using page = await open({
      problems: [{ key: 'settings', path: 'now.rules[0]', reason: 'no such effect' }],
      packProblems: [{ pack: 'other', path: 'incidents[0]', reason: 'no such date' }],
    });
    expect(page.text()).toContain('A setting could not be read and was set aside: now.rules[0]. no such effect');
    expect(page.text()).toContain('The pack “other” could not be read. incidents[0]: no such date');
  });

  it('reads the settings again when its window is used again', async () => {
    using page = await open(used);
    page.done.changeElsewhere({ type: 'mark-terms', on: true });
    window.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(page.named<HTMLInputElement>('Mark my terms on pages').checked).toBe(true));
  });

  it('leads to each section', async () => {
    using page = await open(used);
    const links = page.all('.options-nav a').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(links).toEqual(page.all('section').map(({ id }) => id));
    expect(page.all('.options-nav [aria-current]')).toHaveLength(1);
  });
});

describe('undo', () => {
  it('says what was changed last and takes it back, by button and by key', async () => {
    using page = await open(used);
    expect(page.get('.undo').textContent).toContain('Changes take effect at once.');
    expect(page.named('Undo').getAttribute('aria-disabled')).toBe('true');
    page.press('Undo');
    page.press('Mark my terms on pages');
    await page.choose('Line: Actors', 'Dashed');
    await vi.waitFor(() => expect(page.get('.undo').textContent).toContain('Last change: how a kind is drawn. 2 can be taken back.'));
    page.press('Undo');
    await vi.waitFor(() => expect(page.get('.undo').textContent).toContain('Last change: your terms on pages, on or off. 1 can be taken back.'));
    expect(page.done.settings().styles.actor).toBeUndefined();
    type(page, 'z', { ctrlKey: true }, page.named('Actors'));
    await vi.waitFor(() => expect(page.done.settings().markTerms).toBe(false));
    expect(page.done.intents.filter(({ type: what }) => what === 'undo')).toHaveLength(2);
  });

  it('leaves the keys to a field that is written in', async () => {
    using page = await open(used);
    page.press('Mark my terms on pages');
    await page.choose('Where on a page', 'In the text of the page only');
    await vi.waitFor(() => expect(page.get('.undo').textContent).toContain('2 can be taken back.'));
    // Once the keys work at all: they do from the next frame on.
    await vi.waitFor(() => {
      if (page.get('.undo').textContent?.includes('2 can be taken back.')) type(page, 'z', { ctrlKey: true }, page.named('Actors'));
      expect(page.get('.undo').textContent).toContain('1 can be taken back.');
    });
    const field = page.named('Add terms of your own');
    expect(type(page, 'z', { ctrlKey: true }, field)).toBe(true);
    expect(page.done.settings().markTerms).toBe(true);
  });
});

describe('search', () => {
  it('leaves the rows of all sections that fit, counts them, and ends with Escape', async () => {
    using page = await open(used);
    const all = page.rows().length;
    await page.write('Search rules, names, terms and sites', 'HARBOURLEDGER');
    await vi.waitFor(() => expect(page.rows()).toHaveLength(2));
    expect(page.get('.options-search [role=status]').textContent).toBe('2 rows fit.');
    expect(
      page
        .all('section')
        .filter((section) => section.checkVisibility())
        .map(({ id }) => id),
    ).toEqual(['rules', 'allowed']);
    type(page, 'Escape', {}, page.named('Search rules, names, terms and sites'));
    await vi.waitFor(() => expect(page.rows()).toHaveLength(all));
    expect(page.named<HTMLInputElement>('Search rules, names, terms and sites').value).toBe('');
  });

  it('finds terms by their notes, names by their rules, and all rows below a title', async () => {
    using page = await open(used);
    const found = async (query: string): Promise<string> => {
      await page.write('Search rules, names, terms and sites', query);
      await vi.waitFor(() => expect(page.get('.options-search [role=status]').textContent).not.toBe(''));
      return page.rows().join('|');
    };
    expect(await found('2016')).toContain('signing key');
    expect(await found('brel')).toContain('Tomas Brel');
    expect(await found('by site')).toContain('mail.example');
  });

  it('says when nothing fits', async () => {
    using page = await open(used);
    await page.write('Search rules, names, terms and sites', 'no such thing');
    await vi.waitFor(() => expect(page.get('.options-search [role=status]').textContent).toContain('Nothing fits.'));
    expect(page.rows()).toEqual([]);
  });

  it('counts what a long list holds back', async () => {
    const terms = Array.from({ length: 230 }, (_, at) => ({ text: `term ${String(at).padStart(3, '0')}`, note: '', mark: 'own', caseExact: false }) as const);
    using page = await open({ settings: { terms } });
    expect(page.all('.table-terms tbody tr')).toHaveLength(100);
    await page.write('Search rules, names, terms and sites', 'term 22');
    await vi.waitFor(() => expect(page.get('.options-search [role=status]').textContent).toBe('12 rows fit.'));
    await page.write('Search rules, names, terms and sites', 'term');
    // So do the kind, the switch, the field and what is said of storage.
    await vi.waitFor(() => expect(page.get('.options-search [role=status]').textContent).toBe('234 rows fit.'));
    page.press('Show more (130 left)');
    await vi.waitFor(() => expect(page.all('.table-terms tbody tr')).toHaveLength(200));
  });
});

describe('packs and allowed sites', () => {
  it('say what a pack holds', async () => {
    using page = await open(used);
    expect(page.get('#packs').textContent).toMatch(/\d+ names · \d+ facts · \d+ statements · 1 Jun 2022/);
  });

  it('list the sites, all sites first, and take one back', async () => {
    using page = await open(used);
    expect(page.all('#allowed li bdi').map(({ textContent }) => textContent)).toEqual(['All sites', 'harbourledger.example']);
    page.press('Take back: harbourledger.example');
    await vi.waitFor(() => expect(page.all('#allowed li')).toHaveLength(1));
    expect(page.done.withdrawn).toEqual(['*://harbourledger.example/*']);
    expect(document.activeElement?.textContent).toBe('Sites you allowed');
  });

  it('say that no site is allowed', async () => {
    using page = await open({});
    expect(page.get('#allowed').textContent).toContain('You have allowed no site for good.');
  });
});

describe('all settings', () => {
  const give = async (page: Opened, text: string): Promise<void> => {
    const input = page.get<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], 'settings.json', { type: 'application/json' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };

  it('go out as one file', async () => {
    using page = await open(used);
    page.press('Export');
    page.press('Export everything');
    const text = writeSettingsFile({ ...DEFAULT_SETTINGS, ...used.settings });
    expect(page.done.saved).toEqual([
      { name: 'counterclaim-settings.json', type: 'application/json', text },
      { name: 'counterclaim-settings.json', type: 'application/json', text },
    ]);
  });

  it('come in whole, say what is new and what is gone, and can be taken back', async () => {
    using page = await open({ settings: { sitesOff: ['old.example'] } });
    await give(page, writeSettingsFile({ ...DEFAULT_SETTINGS, ...used.settings }));
    await vi.waitFor(() =>
      expect(page.get('#files [role=status]').textContent).toBe(
        'Imported. New: 3 rules, 1 term, 1 site that is not read and 1 look of marks. No longer there: 1 site that is not read. Undo takes it back.',
      ),
    );
    page.press('Undo');
    await vi.waitFor(() => expect(page.done.settings()).toEqual({ ...DEFAULT_SETTINGS, sitesOff: ['old.example'] }));
  });

  it('do not change by a file at fault, which is told with its place', async () => {
    using page = await open(used);
    await give(page, writeSettingsFile({ ...DEFAULT_SETTINGS, ...used.settings }).replace('"hide"', '"paint"'));
    await vi.waitFor(() => expect(page.get('#files [role=status]').textContent).toContain('Nothing was imported. rules[0].effect: '));
    await give(page, 'signing key');
    await vi.waitFor(() => expect(page.get('#files [role=status]').textContent).toContain('Nothing was imported. Reason: the file is not JSON'));
    expect(page.done.intents).toEqual([]);
  });

  it('are erased only after a second word, and come back', async () => {
    using page = await open(used);
    const before = page.done.settings();
    page.press('Erase everything');
    await vi.waitFor(() => expect(document.activeElement).toBe(page.named('Keep everything')));
    type(page, 'Escape', {}, page.named('Keep everything'));
    await vi.waitFor(() => expect(document.activeElement).toBe(page.named('Erase everything')));
    expect(page.done.intents).toEqual([]);
    page.press('Erase everything');
    await vi.waitFor(() => expect(page.text()).toContain('after ten more changes it is gone for good'));
    page.press('Erase');
    await vi.waitFor(() => expect(page.done.settings()).toEqual(DEFAULT_SETTINGS));
    await vi.waitFor(() => expect(page.get('#privacy').textContent).toContain('Undo brings it back.'));
    page.press('Undo');
    await vi.waitFor(() => expect(page.done.settings()).toEqual(before));
  });
});

describe('syncing', () => {
  const said = (page: Opened): string => page.get('#privacy .options-row:has(.switch) [role=status]').textContent ?? '';

  it('is off until the reader switches it on, and says what leaves the computer', async () => {
    using page = await open(used);
    const on = page.named<HTMLInputElement>('Sync between your devices');
    await vi.waitFor(() => expect(on.checked).toBe(false));
    expect(document.getElementById(on.getAttribute('aria-describedby') ?? '')?.textContent).toContain('then leave this computer');
    expect(page.done.synced).toEqual([]);
    on.click();
    await vi.waitFor(() => expect(said(page)).toContain('syncs it while you are signed in. 12% of the space is used.'));
    page.press('Sync now');
    await vi.waitFor(() => expect(page.done.synced).toEqual(['on', 'now']));
    page.named('Sync between your devices').click();
    await vi.waitFor(() => expect(page.text()).not.toContain('Sync now'));
    expect(page.done.synced).toEqual(['on', 'now', 'off']);
  });

  it.each([
    [{ state: 'waiting', fault: null, share: 0.1 }, 'The last changes wait to be synced.'],
    [{ state: 'too-large', fault: null, share: 1.3 }, 'Too large to be synced (130% of the space): kept on this device only.'],
    [{ state: 'unreadable', fault: { path: 'part.1[3]', reason: 'no such effect' }, share: 0 }, 'changed nothing here. part.1[3]: no such effect'],
    [{ state: 'newer', fault: null, share: 0 }, 'update this one to sync'],
    [{ state: 'unavailable', fault: { path: '', reason: 'no account' }, share: 0 }, 'all is kept on this device. Reason: no account'],
  ] as const)('says how it stands: %j', async (sync, text) => {
    using page = await open({ ...used, sync });
    await vi.waitFor(() => expect(said(page)).toContain(text));
    expect(await faults(page.root)).toEqual([]);
  });
});

describe('what an organisation sets', () => {
  const policy = {
    packsOff: ['small'],
    sitesNever: ['*.corp.example'],
    sitesOffered: ['news.example'],
    settings: { repeat: 'page', markTerms: false },
    allowSync: false,
  } as const;

  it('is marked and cannot be changed; what is exported is the reader’s own', async () => {
    using page = await open({ ...used, policy });
    expect(page.text()).toContain('Your organisation has set some of what is here.');
    const locked = page.all('select:disabled, input:disabled');
    expect(locked).toHaveLength(6);
    for (const control of locked) expect(control.closest('tr, .options-row')?.textContent).toContain('Set by your organisation');
    expect(page.all('[data-remove]').map((one) => one.getAttribute('aria-label'))).not.toContain('Remove the rule for *.corp.example');
    expect(await faults(page.root)).toEqual([]);
    page.press('Export everything');
    expect(page.done.saved[0]?.text).toBe(writeSettingsFile({ ...DEFAULT_SETTINGS, ...used.settings }));
  });

  it('offers sites, each to be allowed by itself', async () => {
    const world = { ...used, policy, allowed: [] };
    using page = await open(world);
    page.press('Allow on news.example');
    await vi.waitFor(() => expect(page.text()).not.toContain('Offered by your organisation'));
    expect(world.allowed).toEqual(['*://news.example/*']);
  });
});

describe('how full things are', () => {
  const terms = (count: number) => Array.from({ length: count }, (_, at) => ({ text: `term ${at}`, note: '', mark: 'own', caseExact: false }) as const);

  it('is told before a limit is met, and not while it is far', async () => {
    using few = await open({ settings: { terms: terms(1_599) } });
    expect(few.text()).not.toContain('of 2,000 terms');
    using many = await open({ settings: { terms: terms(1_600) } });
    expect(many.text()).toContain('1,600 of 2,000 terms: beyond that, none can be added.');
  });
});

describe('shortcuts', () => {
  it('are shown as set, with the address where Chromium changes them', async () => {
    using page = await open(used);
    expect(page.all('#shortcuts li').map(({ textContent }) => textContent)).toEqual([
      'Open the Counterclaim windowAlt Shift C',
      'Next mentionAlt Shift .',
      'Marks on or off on this siteNo keys set',
    ]);
    page.press('Copy address');
    expect(page.done.copied).toEqual(['chrome://extensions/shortcuts']);
  });

  it('are changed on the browser’s own page where it can be opened', async () => {
    using page = await open({ ...used, canOpenShortcuts: true });
    page.press('Change shortcuts');
    expect(page.done.openedShortcuts).toBe(1);
    expect(page.text()).not.toContain('chrome://');
  });
});

it('names version and licences', async () => {
  using page = await open(used);
  expect(page.get('#about').textContent).toContain('Counterclaim 0.1.0');
  expect(page.all('#about a').map((link) => link.getAttribute('href'))).toEqual(['../LICENSE.txt', '../THIRD-PARTY.txt']);
});
