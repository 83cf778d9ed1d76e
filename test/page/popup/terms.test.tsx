import { expect, it, vi } from 'vitest';
import type { OwnTerm } from '../../../src/core/rules/settings.js';
import { faults } from '../ui/stage.js';
import { open, report, type Opened } from './open.js';

const TEXTS = ['The harbour office spoke of a signing key.', 'Nobody else said signing key; the keyholders slept.'];
const term = (text: string, more: Partial<OwnTerm> = {}): OwnTerm => ({ text, note: '', mark: 'own', caseExact: false, ...more });

const openTab = async (label: 'This page' | 'Rules', terms: readonly OwnTerm[], markTerms = false): Promise<Opened> => {
  const popup = await open({ ...report, texts: TEXTS, settings: { terms, markTerms } }, 'Tidemail mailbox intrusion');
  popup.get(`[role=tab][data-label="${label}"]`).click();
  await vi.waitFor(() => expect(popup.text()).toContain(label === 'Rules' ? 'New term' : 'Mentions'));
  return popup;
};
const asked = ({ heard }: Opened, call: string): unknown[] => heard.filter((one) => one.call === call).map(({ ask }) => ask);

it('terms that are not marked are counted and listed, and lead to their places', async () => {
  using popup = await openTab('This page', [term('signing key', { note: 'of 2016' }), term('ferry')]);
  await vi.waitFor(() => expect(popup.text()).toContain('Own terms'));
  expect(popup.text()).toContain('Listed here only. The page is not told of them.');
  const names = popup.all('.name').filter((one) => one.textContent === 'signing key' || one.textContent === 'ferry');
  expect(names).toHaveLength(1);
  names[0]?.click();
  await vi.waitFor(() => expect(popup.text()).toContain('of 2016'));
  const places = popup.all('.place').map(({ textContent }) => textContent);
  expect(places).toEqual(TEXTS);
  popup.all('.place')[1]?.click();
  await vi.waitFor(() => expect(asked(popup, 'lead')).toEqual([{ tabId: 7, block: 1, start: 17, end: 28, exact: 'signing key' }]));
  expect(await faults(popup.root)).toEqual([]);
});

it('a term that a rule hides is not listed', async () => {
  using popup = await openTab('This page', [term('signing key')]);
  await vi.waitFor(() => expect(popup.text()).toContain('signing key'));
  popup
    .all('.name')
    .find((one) => one.textContent === 'signing key')
    ?.click();
  await vi.waitFor(() => expect(popup.text()).toContain('Hide this name'));
  popup.press('Hide this name: signing key');
  await vi.waitFor(() => expect(popup.text()).not.toContain('Listed here only'));
});

it('the text of the page is not asked for where there is no term, or where the page marks them', async () => {
  using none = await openTab('This page', []);
  using marked = await openTab('This page', [term('signing key')], true);
  expect([...asked(none, 'texts'), ...asked(marked, 'texts')]).toEqual([]);
});

it('a page with nothing but terms of the reader’s own is shown', async () => {
  using popup = await open({ ...report, stories: [], items: [], texts: TEXTS, settings: { terms: [term('signing key')] } }, 'signing key');
  expect(popup.text()).not.toContain('No names found');
});

it('a new term is counted before it is kept', async () => {
  using popup = await openTab('Rules', []);
  const field = popup.get<HTMLInputElement>('.new-rule input.input');
  const said = (): string | null => popup.all('.new-rule [role=status]').at(-1)?.textContent ?? null;
  const type = (text: string): void => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('ke');
  await vi.waitFor(() => expect(said()).toBe('“ke” is too short. A term needs three letters or more.'));
  type('key');
  await vi.waitFor(() => expect(said()).toBe('Found 2 times on this page.'));
  popup
    .all('label')
    .find((one) => one.textContent === 'Whole words only')
    ?.click();
  await vi.waitFor(() => expect(said()).toBe('Found 3 times on this page.'));
  expect(asked(popup, 'texts')).toHaveLength(1);
  expect(asked(popup, 'change')).toEqual([]);
  popup.press('Add term');
  await vi.waitFor(() =>
    expect(asked(popup, 'change')).toEqual([{ intent: { type: 'terms', terms: [{ text: 'key', note: '', mark: 'own', caseExact: false, inside: true }] } }]),
  );
  await vi.waitFor(() => expect(field.value).toBe(''));
});
