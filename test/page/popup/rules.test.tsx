import { describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS, type SettingsIntent } from '../../../src/core/rules/settings.js';
import type { Rule } from '../../../src/core/rules/rule.js';
import { item } from '../../popup/fake-ports.js';
import { faults } from '../ui/stage.js';
import { INCIDENT, open, report, type Opened } from './open.js';

const rule = (more: Partial<Rule> & Pick<Rule, 'subject'>): Rule => ({ site: null, effect: 'quiet', revision: 1, ...more });

const openTab = async (label: 'This page' | 'Rules', first: string, rules: readonly Rule[] = []): Promise<Opened> => {
  const popup = await open({ ...report, settings: { ...DEFAULT_SETTINGS, rules } }, 'Tidemail mailbox intrusion');
  popup.get(`[role=tab][data-label="${label}"]`).click();
  await vi.waitFor(() => expect(popup.text()).toContain(first));
  return popup;
};

const changes = ({ heard }: Opened): unknown[] => heard.filter(({ call }) => call === 'change').map(({ ask }) => ask);
const intent = (one: SettingsIntent): unknown => ({ intent: one });
const unfold = async (popup: Opened, name: string): Promise<void> => {
  popup
    .all('.name')
    .find((one) => one.textContent === name)
    ?.click();
  await vi.waitFor(() => expect(popup.all('.acts')).toHaveLength(1));
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
    expect(popup.get('.acts').textContent).toContain('By your rule: Names of the story “Tidemail mailbox intrusion”, everywhere: counted, not marked.');
    popup.press('Mark this name: Tomas Brel');
    await vi.waitFor(() => expect(popup.text()).toContain('By your rule: Tomas Brel, everywhere: marked.'));
  });

  it('that is marked at an earlier place says so', async () => {
    using popup = await openTab('This page', 'Mentions');
    await unfold(popup, 'Tomas Brel');
    expect(popup.text()).toContain('Marked at another place.');
  });
});

describe('what an organisation sets', () => {
  it('is named where it decides, and cannot be changed', async () => {
    const policy = { packsOff: ['small'], sitesNever: ['harbourledger.example'], settings: { repeat: 'page' } } as const;
    using popup = await open({ ...report, policy: { ...policy, sitesNever: [] } }, 'Tidemail mailbox intrusion');
    popup.get('[role=tab][data-label="This page"]').click();
    await vi.waitFor(() => expect(popup.text()).toContain('Mentions'));
    await unfold(popup, 'Tomas Brel');
    expect(popup.get('.acts').textContent).toContain('hidden (set by your organisation)');
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
      .find((one) => one.textContent?.startsWith('Count only') === true)
      ?.click();
    await vi.waitFor(() => expect(popup.text()).toContain('Everything, harbourledger.example: counted, not marked'));
    expect(changes(popup)).toEqual([
      intent({ type: 'rule', subject: { type: 'all', of: '' }, site: { host: 'harbourledger.example', path: '', subdomains: false }, effect: 'quiet' }),
    ]);
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
