import { describe, expect, it, vi } from 'vitest';
import { smallPack } from '../ui/stage.js';
import { open, used } from './open.js';

const last = <Item,>(list: readonly Item[]): Item | undefined => list.at(-1);

describe('kinds', () => {
  it('are switched with a rule for everywhere, which goes with the switch', async () => {
    using page = await open(used);
    page.press('Actors');
    await vi.waitFor(() => expect(last(page.done.intents)).toEqual({ type: 'rule', subject: { type: 'kind', of: 'actor' }, site: null, effect: 'quiet' }));
    expect(page.named<HTMLInputElement>('Companies').checked).toBe(false);
    page.press('Companies');
    await vi.waitFor(() => expect(page.named<HTMLInputElement>('Companies').checked).toBe(true));
    expect(page.done.settings().rules.some(({ subject }) => subject.of === 'company')).toBe(false);
  });

  it('are drawn as chosen at once, and get their own look back', async () => {
    using page = await open(used);
    const sample = (): DOMStringMap => page.get('.table-kinds tbody tr .sample').dataset;
    const style = (): CSSStyleDeclaration => getComputedStyle(page.get('.table-kinds tbody tr .sample'));
    expect(style().textDecorationStyle).toBe('solid');
    await page.choose('Line: Actors', 'Dashed');
    await vi.waitFor(() => expect(style().textDecorationStyle).toBe('dashed'));
    page.press('Background: Actors');
    await vi.waitFor(() => expect(sample()['tint']).toBeUndefined());
    const before = style().textDecorationColor;
    page.get<HTMLInputElement>('.table-kinds tbody tr [data-colour=own]').previousElementSibling?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await vi.waitFor(() => expect(style().textDecorationColor).not.toBe(before));
    expect(page.done.settings().styles.actor).toEqual({ line: 'dashed', colour: 'own', background: false });
    page.press('Back to its own look: Actors');
    await vi.waitFor(() => expect(style().textDecorationStyle).toBe('solid'));
    expect(Object.keys(page.done.settings().styles)).toEqual(['person']);
    expect(document.activeElement).toBe(page.named('Line: Actors'));
  });

  it('offer no way back where nothing was changed', async () => {
    using page = await open(used);
    expect(page.all('.table-kinds .icon-btn').map((button) => button.ariaLabel)).toEqual(['Back to its own look: People']);
  });

  it('are marked as often and where the reader says', async () => {
    using page = await open(used);
    await page.choose(page.get('select[id$=repeat]'), 'Once on a page');
    await page.choose('Where on a page', 'In the text of the page only');
    await vi.waitFor(() => expect(page.done.settings()).toMatchObject({ repeat: 'page', scope: 'article' }));
  });
});

it('names are only counted everywhere by one switch', async () => {
  using page = await open(used);
  page.press('Count only, everywhere');
  await vi.waitFor(() => expect(last(page.done.intents)).toEqual({ type: 'quiet', on: true }));
  await vi.waitFor(() => expect(page.named<HTMLInputElement>('Count only, everywhere').checked).toBe(true));
});

describe('a link to a rule', () => {
  const focused = (): string | null | undefined => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.parentElement?.textContent;
  const to = (key: unknown): string => `#rule=${encodeURIComponent(JSON.stringify(key))}`;

  it.each([
    ['a kind', ['kind', 'company', null], 'Companies'],
    ['a name', ['entity', 'small:tomas-brel', null], 'Rule for Tomas Brel'],
    ['a pack', ['closed', 'small', null], `Rule for ${smallPack.title}`],
    ['a story', ['story', 'small:tidemail-intrusion', null], 'Rule for the story Tidemail mailbox intrusion'],
    ['a site', ['all', '', ['harbourledger.example', '/live', false]], 'Rule for harbourledger.example/live'],
  ])('of %s leads to its row', async (_, key, name) => {
    location.hash = to(key);
    using page = await open(used);
    await vi.waitFor(() => expect(focused()).toBe(name));
    expect(page.root.contains(document.activeElement)).toBe(true);
    location.hash = '';
  });

  it('that is there no more leads to all rules', async () => {
    location.hash = to(['entity', 'small:nobody', null]);
    using page = await open(used);
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Highlight rules'));
    location.hash = to(['kind', 'actor', null]);
    await vi.waitFor(() => expect(focused()).toBe('Actors'));
    expect(page.root.contains(document.activeElement)).toBe(true);
    location.hash = '';
  });
});

describe('names', () => {
  it('are changed and removed, and the focus stays near', async () => {
    using page = await open(used);
    await page.choose('Rule for Tomas Brel', 'Always mark');
    await vi.waitFor(() => expect(page.done.settings().rules.find(({ subject }) => subject.type === 'entity')?.effect).toBe('show'));
    page.named('Remove the rule for Tomas Brel').focus();
    page.press('Remove the rule for Tomas Brel');
    await vi.waitFor(() => expect(page.done.settings().rules.some(({ subject }) => subject.type === 'entity')).toBe(false));
    expect(document.activeElement?.textContent).toBe('By name');
  });

  it('of a pack that is gone are shown by their id', async () => {
    using page = await open({ ...used, packs: [] });
    expect(page.text()).toContain('small:tomas-brel');
  });

  it('are found by keyboard and given the rule that was chosen', async () => {
    using page = await open({ packs: [smallPack] });
    const field = page.named<HTMLInputElement>('Add a name from your packs');
    const press = (key: string): boolean => field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const chosen = (): string | null | undefined => page.root.querySelector(`[id="${field.getAttribute('aria-activedescendant') ?? ''}"]`)?.textContent;
    await page.choose(page.get('.combo + .select'), 'Hide');
    await page.write('Add a name from your packs', 'e');
    await vi.waitFor(() => expect(field.ariaExpanded).toBe('true'));
    const options = page.all('[role=option]').map(({ textContent }) => textContent);
    expect(chosen()).toBe(options[0]);
    press('ArrowDown');
    await vi.waitFor(() => expect(chosen()).toBe(options[1]));
    press('ArrowUp');
    await vi.waitFor(() => expect(chosen()).toBe(options[0]));
    press('ArrowUp');
    await vi.waitFor(() => expect(chosen()).toBe(options.at(-1)));
    press('Escape');
    await vi.waitFor(() => expect(field.ariaExpanded).toBe('false'));
    expect(field.value).toBe('e');
    await page.write('Add a name from your packs', 'grey heron');
    await vi.waitFor(() => expect(chosen()).toContain('Grey Heron'));
    press('Enter');
    await vi.waitFor(() =>
      expect(page.done.intents).toEqual([{ type: 'rule', subject: { type: 'entity', of: 'small:grey-heron' }, site: null, effect: 'hide' }]),
    );
    expect(field.value).toBe('');
    await vi.waitFor(() => expect(page.named<HTMLSelectElement>('Rule for Grey Heron').selectedOptions[0]?.textContent).toBe('Hide'));
  });

  it('that are in no pack are said to be so', async () => {
    using page = await open(used);
    await page.write('Add a name from your packs', 'nobody');
    await vi.waitFor(() => expect(page.text()).toContain('No name in your packs fits.'));
  });
});

describe('packs and stories', () => {
  it('are ruled with one change each', async () => {
    using page = await open(used);
    await page.choose(`Rule for ${smallPack.title}`, 'Only when a story of it is recognised');
    await vi.waitFor(() =>
      expect(page.done.settings().rules).toContainEqual(expect.objectContaining({ subject: { type: 'closed', of: 'small' }, effect: 'quiet' })),
    );
    await page.choose(`Rule for ${smallPack.title}`, 'Hide');
    await vi.waitFor(() =>
      expect(page.done.settings().rules).toContainEqual(expect.objectContaining({ subject: { type: 'pack', of: 'small' }, effect: 'hide' })),
    );
    expect(page.done.settings().rules.some(({ subject }) => subject.type === 'closed')).toBe(false);
    await page.choose('Rule for the story Tidemail mailbox intrusion', 'Always mark');
    const subject = { type: 'story', of: 'small:tidemail-intrusion' };
    await vi.waitFor(() => expect(last(page.done.intents)).toEqual({ type: 'rule', subject, site: null, effect: 'show' }));
    await page.choose('Rule for the story Tidemail mailbox intrusion', 'No rule');
    await vi.waitFor(() => expect(last(page.done.intents)).toEqual({ type: 'rule', subject, site: null, effect: null }));
  });

  it('say that there is none', async () => {
    using page = await open({});
    expect(page.text()).toContain('There is no pack.');
  });
});

describe('sites', () => {
  it('are added as they are written', async () => {
    using page = await open(used);
    await page.write('Add a site', '*.News.example/world/');
    page.press('Add rule');
    const site = { host: 'news.example', path: '/world', subdomains: true };
    await vi.waitFor(() => expect(page.done.intents).toEqual([{ type: 'rule', subject: { type: 'all', of: '' }, site, effect: 'quiet' }]));
    await vi.waitFor(() => expect(page.named<HTMLInputElement>('Add a site').value).toBe(''));
    expect(page.text()).toContain('*.news.example/world');
  });

  it.each([
    ['two words', 'Count only', 'This is no site.'],
    ['', 'Hide', 'This is no site.'],
    ['a.example/news', 'Do not read', 'Only a whole site can be left unread'],
  ])('written as “%s” for “%s” are refused: %s', async (text, choice, fault) => {
    using page = await open(used);
    await page.choose(page.named('Add a site').closest('form')?.querySelector('select'), choice);
    await page.write('Add a site', text);
    page.press('Add rule');
    await vi.waitFor(() => expect(page.named('Add a site').closest('form')?.textContent).toContain(fault));
    expect(page.named('Add a site').ariaInvalid).toBe('true');
    expect(page.done.intents).toEqual([]);
  });

  it('that are not read are read again as soon as another choice is made', async () => {
    using page = await open(used);
    expect(page.named<HTMLSelectElement>('Rule for mail.example').selectedOptions[0]?.textContent).toBe('Do not read');
    await page.choose('Rule for mail.example', 'Hide');
    await vi.waitFor(() => expect(page.done.intents.map(({ type }) => type)).toEqual(['site', 'rule']));
    expect(page.done.settings().sitesOff).toEqual([]);
    await page.choose('Rule for mail.example', 'Do not read');
    await vi.waitFor(() => expect(page.done.settings().sitesOff).toEqual(['mail.example']));
  });

  it('with a path cannot be left unread', async () => {
    using page = await open(used);
    const offered = [...page.named<HTMLSelectElement>('Rule for harbourledger.example/live').options].map(({ textContent }) => textContent);
    expect(offered).toEqual(['Mark all names', 'Count only', 'Hide']);
  });
});

describe('own terms', () => {
  it('are added in a heap; refused lines stay and say why', async () => {
    using page = await open(used);
    await page.write('Add terms of your own', 'tide table | of the harbour\nof\nLedger');
    page.press('Add terms');
    await vi.waitFor(() => expect(page.named('Add terms').closest('form')?.textContent).toContain('“of” is too short. A term needs three letters or more.'));
    expect(page.named('Add terms').closest('form')?.textContent).toContain('2 terms added.');
    expect(page.done.settings().terms.map(({ text, note }) => [text, note])).toEqual([
      ['signing key', 'of 2016'],
      ['tide table', 'of the harbour'],
      ['Ledger', ''],
    ]);
    expect(page.named<HTMLTextAreaElement>('Add terms of your own').value).toBe('of');
  });

  it('are not added past what can be kept', async () => {
    using page = await open(used);
    await page.write('Add terms of your own', Array.from({ length: 501 }, (_, at) => `term ${at}`).join('\n'));
    page.press('Add terms');
    await vi.waitFor(() => expect(page.named('Add terms').closest('form')?.textContent).toContain('At most 500 terms can be added at once.'));
    expect(page.done.intents).toEqual([]);
  });

  it('keep their place when their look or their case changes, and can be removed', async () => {
    const term = (text: string) => ({ text, note: '', mark: 'own', caseExact: false }) as const;
    using page = await open({ settings: { terms: [term('alpha'), term('beta')] } });
    await page.choose('Look: alpha', 'Agencies');
    await vi.waitFor(() => expect(page.done.settings().terms.find(({ text }) => text === 'alpha')?.mark).toBe('agency'));
    page.press('Case has to match: alpha');
    await vi.waitFor(() => expect(page.done.settings().terms.find(({ text }) => text === 'alpha')?.caseExact).toBe(true));
    expect(page.all('.table-terms .sample').map(({ textContent }) => textContent)).toEqual(['alpha', 'beta']);
    page.press('Remove the term alpha');
    await vi.waitFor(() => expect(page.all('.table-terms .sample').map(({ textContent }) => textContent)).toEqual(['beta']));
    expect(document.activeElement).toBe(page.named('Remove the term beta'));
  });

  it('are whole words, unless the reader says otherwise for one or for a heap', async () => {
    const term = (text: string) => ({ text, note: '', mark: 'own', caseExact: false }) as const;
    using page = await open({ settings: { terms: [term('alpha')] } });
    expect(page.named<HTMLInputElement>('Whole words only: alpha').checked).toBe(true);
    page.press('Whole words only: alpha');
    await vi.waitFor(() => expect(page.done.settings().terms).toEqual([{ ...term('alpha'), inside: true }]));
    page.press('Whole words only: alpha');
    await vi.waitFor(() => expect(page.done.settings().terms).toEqual([term('alpha')]));
    page.press('Whole words only');
    await page.write('Add terms of your own', 'gamma');
    page.press('Add terms');
    await vi.waitFor(() => expect(page.done.settings().terms.at(-1)).toEqual({ ...term('gamma'), inside: true }));
  });

  it('are marked on pages only where the reader says so, and is told what that means', async () => {
    using page = await open(used);
    const mark = page.named<HTMLInputElement>('Mark my terms on pages');
    expect(mark.checked).toBe(false);
    expect(page.text()).toContain('A site can find out which of your terms are marked on it.');
    mark.click();
    await vi.waitFor(() => expect(page.done.settings().markTerms).toBe(true));
  });
});
