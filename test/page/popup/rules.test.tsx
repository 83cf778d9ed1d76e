import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings, type SettingsIntent } from '../../../src/core/rules/settings.js';
import type { Rule } from '../../../src/core/rules/rule.js';
import { item } from '../../popup/fake-ports.js';
import { faults } from '../ui/stage.js';
import { INCIDENT, open, report, type Opened } from './open.js';

const rule = (more: Partial<Rule> & Pick<Rule, 'subject'>): Rule => ({ site: null, effect: 'quiet', revision: 1, ...more });

const openTab = async (
  label: 'This page' | 'Rules',
  first: string,
  rules: readonly Rule[] = [],
  more: Partial<Settings> = {},
  items = report.items ?? [],
): Promise<Opened> => {
  const popup = await open({ ...report, items, settings: { ...DEFAULT_SETTINGS, ...more, rules } }, 'Tidemail mailbox intrusion');
  popup.get(`[role=tab][data-label="${label}"]`).click();
  await vi.waitFor(() => expect(popup.text()).toContain(first));
  return popup;
};

const changes = ({ heard }: Opened): unknown[] => heard.filter(({ call }) => call === 'change').map(({ ask }) => ask);
const intent = (one: SettingsIntent): unknown => ({ intent: one });
const unfold = async (popup: Opened, name: string, open = 1): Promise<void> => {
  popup
    .all('.name')
    .find((one) => one.textContent === name)
    ?.click();
  await vi.waitFor(() => expect(popup.all('.acts')).toHaveLength(open));
};

describe('a name on the page', () => {
  it('is taken from the marks by one press, and comes back by another', async () => {
    using popup = await openTab('This page', 'Mentions');
    await unfold(popup, 'Tomas Brel');
    popup.press('Do not mark this name: Tomas Brel');
    await vi.waitFor(() => expect(popup.text()).toContain('By your rule: Tomas Brel, everywhere: counted, not marked.'));
    expect(changes(popup)).toEqual([intent({ type: 'rule', subject: { type: 'entity', of: 'small:tomas-brel' }, site: null, effect: 'quiet' })]);
    popup.press('Remove this rule: Tomas Brel');
    await vi.waitFor(() => expect(popup.text()).not.toContain('By your rule'));
  });

  it('tells the rule that decides, by the one order of rules', async () => {
    const rules = [
      rule({ subject: { type: 'kind', of: 'person' }, effect: 'hide', revision: 9 }),
      rule({ subject: { type: 'story', of: INCIDENT }, revision: 1 }),
    ];
    using popup = await openTab('This page', 'Mentions', rules);
    await unfold(popup, 'Tomas Brel');
    expect(popup.get('.by-rule').textContent).toContain('By your rule: Names of the story “Tidemail mailbox intrusion”, everywhere: counted, not marked.');
    popup.press('Mark this name: Tomas Brel');
    await vi.waitFor(() => expect(popup.text()).toContain('By your rule: Tomas Brel, everywhere: marked.'));
  });

  it('leads to the rule that decides, and says so where none does', async () => {
    using popup = await openTab('This page', 'Mentions', [rule({ subject: { type: 'kind', of: 'person' } })]);
    await unfold(popup, 'Tomas Brel');
    const link = (): HTMLAnchorElement => popup.get<HTMLAnchorElement>('.by-rule a');
    expect(link().getAttribute('href')).toBe(`../options/options.html#rule=${encodeURIComponent('["kind","person",null]')}`);
    expect(link().getAttribute('aria-label')).toBe('See the rule: By your rule: People, everywhere: counted, not marked.');
    await unfold(popup, 'Tomas Brel', 0);
    await unfold(popup, 'Grey Heron');
    expect(popup.get('.by-rule').textContent).toBe('No rule of yours is about this name here: it is marked. See your rules');
  });

  it('is not marked where nothing is to be marked anywhere, whatever its rule says', async () => {
    using popup = await openTab('This page', 'Mentions', [rule({ subject: { type: 'kind', of: 'person' }, effect: 'show' })], { quiet: true });
    await unfold(popup, 'Tomas Brel');
    expect(popup.get('.by-rule').textContent).toContain('Count only is on for all pages: nothing is marked anywhere.');
    expect(popup.get('.by-rule a').getAttribute('href')).toBe('../options/options.html#quiet');
  });

  it('that stands beside the text says so where only the text is marked', async () => {
    const items = [item(0, 'small:tomas-brel', 'person', { shown: false, markable: false, aside: true })];
    using popup = await openTab('This page', 'Mentions', [], { scope: 'article' }, items);
    await unfold(popup, 'Tomas Brel');
    expect(popup.text()).toContain('Not marked: it stands beside the text of the page.');
  });

  it('tells beforehand what an act would do, also to those who hear the page', async () => {
    using popup = await openTab('This page', 'Mentions');
    await unfold(popup, 'Tomas Brel');
    const told = (label: string): string | null => {
      const button = popup.all('button').find((one) => one.getAttribute('aria-label') === label);
      return popup.root.querySelector(`[id="${button?.getAttribute('aria-describedby') ?? ''}"]`)?.textContent ?? null;
    };
    expect(told('Do not mark this name: Tomas Brel')).toBe('Would mark 2 here, now 4.');
    expect(told('Hide this name: Tomas Brel')).toBe('Would hide 2 mentions of 1 name on this page. Would mark 2 here, now 4.');
    expect(told('Do not mark: Actors')).toBe('Would mark 3 here, now 4.');
    expect(told('Count only on this site')).toBe('Would mark 0 here, now 4.');
  });

  it('that is marked at an earlier place says so', async () => {
    using popup = await openTab('This page', 'Mentions');
    await unfold(popup, 'Tomas Brel');
    expect(popup.text()).toContain('Marked at another place.');
  });
});

describe('from the list of mentions', () => {
  it('a kind is taken from the marks, and the change is taken back', async () => {
    using popup = await openTab('This page', 'Mentions');
    popup.press('Do not mark: People');
    await vi.waitFor(() => expect(popup.text()).toContain('Last change: a rule.'));
    expect(changes(popup)).toEqual([intent({ type: 'rule', subject: { type: 'kind', of: 'person' }, site: null, effect: 'quiet' })]);
    expect(popup.all('button').map((one) => one.getAttribute('aria-label'))).toContain('Mark: People');
    popup.press('Undo');
    await vi.waitFor(() => expect(popup.all('button').map((one) => one.getAttribute('aria-label'))).toContain('Do not mark: People'));
  });

  it('a site is counted only, and is marked again', async () => {
    using popup = await openTab('This page', 'Mentions');
    popup.press('Count only on this site');
    await vi.waitFor(() => expect(popup.all('button').map((one) => one.getAttribute('aria-label'))).toContain('Mark on this site again'));
    popup.press('Mark on this site again');
    const site = { host: 'harbourledger.example', path: '', subdomains: false };
    await vi.waitFor(() => expect(changes(popup)).toHaveLength(2));
    expect(changes(popup).at(-1)).toEqual(intent({ type: 'rule', subject: { type: 'all', of: '' }, site, effect: null }));
    await vi.waitFor(() => expect(popup.all('button').map((one) => one.textContent)).toContain('Count only on this site'));
    expect(await faults(popup.root)).toEqual([]);
  });
});

describe('what an organisation sets', () => {
  it('is named where it decides, and cannot be changed', async () => {
    const policy = { packsOff: ['small'], sitesNever: ['harbourledger.example'], settings: { repeat: 'page' } } as const;
    using popup = await open({ ...report, policy: { ...policy, sitesNever: [] } }, 'Tidemail mailbox intrusion');
    popup.get('[role=tab][data-label="This page"]').click();
    await vi.waitFor(() => expect(popup.text()).toContain('Mentions'));
    await unfold(popup, 'Tomas Brel', 0);
    await vi.waitFor(() => expect(popup.all('.by-rule')).toHaveLength(1));
    expect(popup.get('.by-rule').textContent).toContain('hidden (set by your organisation)');
    expect(popup.all('.acts button')).toEqual([]);
    popup.get('[role=tab][data-label="Rules"]').click();
    await vi.waitFor(() => expect(popup.all('input:disabled')).toHaveLength(1));
    expect(popup.text()).toContain('(set by your organisation)');
    expect(await faults(popup.root)).toEqual([]);
  });
});

describe('the last change', () => {
  it('is told, and taken back', async () => {
    using popup = await openTab('This page', 'Mentions');
    await unfold(popup, 'Tomas Brel');
    popup.press('Hide this name: Tomas Brel');
    await vi.waitFor(() => expect(popup.get('.popup-undo').textContent).toBe('Last change: a rule. Undo'));
    popup.press('Undo');
    await vi.waitFor(() => expect(popup.get('.popup-undo').textContent).toBe(''));
    expect(changes(popup).at(-1)).toEqual(intent({ type: 'undo' }));
    expect(popup.text()).not.toContain('By your rule');
  });

  it('leaves the list of names where it was until the page has answered', async () => {
    using popup = await openTab('This page', 'Mentions');
    await unfold(popup, 'Tomas Brel');
    const row = popup.get('.acts');
    popup.press('Do not mark this name: Tomas Brel');
    await vi.waitFor(() => expect(popup.text()).toContain('By your rule'));
    expect(row.isConnected).toBe(true);
  });
});

describe('the rules that hold here', () => {
  const rules = [
    rule({ subject: { type: 'kind', of: 'person' } }),
    rule({ subject: { type: 'entity', of: 'small:grey-heron' }, effect: 'show' }),
    rule({ subject: { type: 'all', of: '' }, site: { host: 'harbourledger.example', path: '/mail', subdomains: false }, effect: 'hide' }),
    rule({ subject: { type: 'all', of: '' }, site: { host: 'other.example', path: '', subdomains: true } }),
  ];

  it('stand in the order in which they decide, without those for other places', async () => {
    using popup = await openTab('Rules', 'Your rules on this page', rules);
    expect(popup.all('ol.lines bdi').map((one) => one.textContent)).toEqual([
      'Everything, harbourledger.example/mail: hidden',
      'Grey Heron, everywhere: marked',
      'People, everywhere: counted, not marked',
    ]);
    popup.press('Remove the rule: Grey Heron, everywhere: marked');
    await vi.waitFor(() => expect(popup.all('ol.lines bdi')).toHaveLength(2));
    expect(await faults(popup.root)).toEqual([]);
  });

  it('can say for a site: count only', async () => {
    using popup = await openTab('Rules', 'No rule of yours holds here.');
    popup
      .all('label')
      .find((one) => one.textContent?.startsWith('Count only on this site') === true)
      ?.click();
    await vi.waitFor(() => expect(popup.text()).toContain('Everything, harbourledger.example: counted, not marked'));
    expect(changes(popup)).toEqual([
      intent({ type: 'rule', subject: { type: 'all', of: '' }, site: { host: 'harbourledger.example', path: '', subdomains: false }, effect: 'quiet' }),
    ]);
  });
});

describe('a new rule', () => {
  const choose = (popup: Opened, label: string, text: string): void => {
    const list = popup.all('label').find((one) => one.textContent === label);
    const select = popup.root.querySelector<HTMLSelectElement>(`[id="${list?.getAttribute('for') ?? ''}"]`);
    if (select === null) throw new Error(`no list is called ${label}`);
    select.selectedIndex = [...select.options].findIndex((option) => option.textContent === text);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const told = (popup: Opened): string | null => popup.get('.new-rule [role=status]').textContent;

  it('tells what it would do before it is there', async () => {
    using popup = await openTab('Rules', 'New rule');
    choose(popup, 'What', 'People');
    await vi.waitFor(() => expect(told(popup)).toBe('Would mark 2 here, now 4.'));
    choose(popup, 'How', 'Hide');
    await vi.waitFor(() => expect(told(popup)).toBe('Would hide 2 mentions of 1 name on this page. Would mark 2 here, now 4.'));
    choose(popup, 'What', 'Everything');
    await vi.waitFor(() => expect(told(popup)).toBe('Would hide 4 mentions of 3 names on this page. Would mark 0 here, now 4.'));
    choose(popup, 'How', 'Always mark');
    await vi.waitFor(() => expect(told(popup)).toBe('Changes nothing on this page.'));
    expect(changes(popup)).toEqual([]);
  });

  it('is there by one press, for a name at a part of the site', async () => {
    using popup = await openTab('Rules', 'New rule', [], {}, report.items);
    choose(popup, 'What', 'Grey Heron');
    choose(popup, 'Where', 'harbourledger.example');
    choose(popup, 'How', 'Hide');
    await vi.waitFor(() => expect(told(popup)).toContain('Would hide 1 mention of 1 name'));
    popup.press('Add rule');
    const site = { host: 'harbourledger.example', path: '', subdomains: false };
    await vi.waitFor(() =>
      expect(changes(popup)).toEqual([intent({ type: 'rule', subject: { type: 'entity', of: 'small:grey-heron' }, site, effect: 'hide' })]),
    );
    await vi.waitFor(() => expect(told(popup)).toBe('Changes nothing on this page.'));
  });

  it('for everything is for a place', async () => {
    using popup = await openTab('Rules', 'New rule');
    choose(popup, 'What', 'Everything');
    await vi.waitFor(() =>
      expect([...popup.get<HTMLSelectElement>('select[id$=where]').options].map(({ textContent }) => textContent)).toEqual(['harbourledger.example']),
    );
  });
});

describe('nothing on any page', () => {
  it('leaves the steps through the mentions', async () => {
    const items = (report.items ?? []).map((one) => ({ ...one, shown: false }));
    const isOff = (popup: Opened): boolean => popup.get<HTMLButtonElement>('.popup-foot button').disabled;
    using quiet = await openTab('This page', 'Mentions', [], { quiet: true }, items);
    expect(isOff(quiet)).toBe(false);
    using ruled = await openTab('This page', 'Mentions', [], {}, items);
    expect(isOff(ruled)).toBe(true);
  });

  it('is one switch', async () => {
    using popup = await openTab('Rules', 'Count only, everywhere');
    popup
      .all('label')
      .find((one) => one.textContent?.startsWith('Count only, everywhere') === true)
      ?.click();
    await vi.waitFor(() => expect(popup.text()).toContain('Last change: count only everywhere, on or off.'));
    expect(changes(popup)).toEqual([intent({ type: 'quiet', on: true })]);
  });
});

it('an own term has its name in the list', async () => {
  const terms = [{ text: 'Signing Key', note: '', mark: 'own' as const, caseExact: false }];
  using popup = await open(
    { ...report, settings: { ...DEFAULT_SETTINGS, terms, markTerms: true }, items: [item(0, 'own:signing key', 'own')] },
    'Tidemail mailbox intrusion',
  );
  popup.get('[role=tab][data-label="This page"]').click();
  await vi.waitFor(() => expect(popup.all('.name').map((one) => one.textContent)).toEqual(['Signing Key']));
});
