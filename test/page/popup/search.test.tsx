import { describe, expect, it, vi } from 'vitest';
import { packSchema } from '../../../src/core/pack/schema.js';
import { english } from '../../ui/english.js';
import { faults, smallPack } from '../ui/stage.js';
import { open, report, type Opened } from './open.js';

const field = (popup: Opened): HTMLInputElement => popup.get<HTMLInputElement>('[role=combobox]');
const options = (popup: Opened): HTMLElement[] => popup.all('[role=option]');
const chosen = (popup: Opened): string => popup.get('[aria-selected=true]').textContent ?? '';

const type = async (popup: Opened, text: string, first = '[role=option]'): Promise<void> => {
  field(popup).focus();
  field(popup).value = text;
  field(popup).dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(popup.all(first).length).toBeGreaterThan(0));
};
const key = (target: Element, name: string): boolean => target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));

const opened = (): Promise<Opened> => open(report, 'Tidemail mailbox intrusion');

describe('search in the popup', () => {
  it('shows what fits with the words marked, in place of the record', async () => {
    using popup = await opened();
    await type(popup, 'orvik');
    expect(options(popup)[0]?.textContent).toContain('Lena Orvik');
    expect(options(popup)[0]?.querySelector('mark')?.textContent).toBe('Orvik');
    expect(popup.get('.popup-face').hidden).toBe(true);
    expect(popup.get('.found').closest('.popup-body')?.querySelector('[role=status]')?.textContent).toMatch(/\d+ fits?$/);
    expect(await faults(popup.root)).toEqual([]);
  });

  it('is led through by arrows, opened by Enter', async () => {
    using popup = await opened();
    await type(popup, 'orvik');
    const first = chosen(popup);
    key(field(popup), 'ArrowDown');
    await vi.waitFor(() => expect(chosen(popup)).not.toBe(first));
    expect(field(popup).getAttribute('aria-activedescendant')).toBe(popup.get('[aria-selected=true]').id);
    key(field(popup), 'ArrowUp');
    key(field(popup), 'ArrowUp');
    await vi.waitFor(() => expect(options(popup).at(-1)?.getAttribute('aria-selected')).toBe('true'));
    key(field(popup), 'ArrowDown');
    await vi.waitFor(() => expect(chosen(popup)).toBe(first));
    key(field(popup), 'Enter');
    await vi.waitFor(() => expect(popup.get('.entity h2').textContent).toBe('Lena Orvik'));
    expect(document.activeElement).toBe(popup.get('.entity h2'));
    expect(options(popup)).toEqual([]);
    expect(await faults(popup.root)).toEqual([]);
  });

  it('leads from a name to the rows about it, and back', async () => {
    using popup = await opened();
    await type(popup, 'lena orvik');
    options(popup)[0]?.click();
    await vi.waitFor(() => expect(popup.text()).toContain('In the record'));
    popup.get<HTMLAnchorElement>('.claim-refs a').click();
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toMatch(/^[af]\d/));
    await type(popup, 'lena orvik');
    options(popup)[0]?.click();
    await vi.waitFor(() => expect(popup.text()).toContain('In the record'));
    popup.press('Back');
    await vi.waitFor(() => expect(popup.all('[role=tab]').length).toBe(4));
  });

  it.each([
    ['Fact', 'Incident'],
    ['Statement', 'Attributions'],
  ])('opens a %s at its row', async (kind, tab) => {
    using popup = await opened();
    await type(popup, 'o');
    options(popup)
      .find((option) => option.querySelector('.note')?.textContent?.startsWith(kind) === true)
      ?.click();
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).not.toBeNull());
    expect(popup.get('[role=tab][aria-selected=true]').textContent).toBe(tab);
  });

  it('opens a source where the record first rests on it', async () => {
    using popup = await opened();
    await type(popup, smallPack.sources[0]?.title ?? '');
    options(popup)[0]?.click();
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).not.toBeNull());
  });

  it('takes the focus by "/", not where somebody types one', async () => {
    using popup = await opened();
    expect(key(popup.get('[role=tab]'), '/')).toBe(false);
    expect(document.activeElement).toBe(field(popup));
    expect(key(field(popup), '/')).toBe(true);
  });

  it('ends with Escape and leaves the record as it was; a second Escape is the browser’s', async () => {
    using popup = await opened();
    popup.get('[data-label=Attributions]').click();
    await type(popup, 'orvik');
    expect(key(field(popup), 'Escape')).toBe(false);
    await vi.waitFor(() => expect(popup.get('.popup-face').hidden).toBe(false));
    expect(popup.get('[role=tab][aria-selected=true]').textContent).toBe('Attributions');
    expect(key(field(popup), 'Escape')).toBe(true);
  });

  it('says where nothing fits', async () => {
    using popup = await opened();
    await type(popup, 'zzzz', '.found');
    await vi.waitFor(() => expect(popup.text()).toContain('Nothing in your packs fits.'));
    expect(field(popup).getAttribute('aria-expanded')).toBe('false');
    expect(await faults(popup.root)).toEqual([]);
  });

  it('says how many more there are than it lists', async () => {
    const [entity] = smallPack.entities;
    if (entity === undefined) throw new Error('no entity');
    const many = packSchema.parse({
      ...smallPack,
      entities: [
        ...smallPack.entities,
        ...Array.from({ length: 60 }, (_, at) => ({
          ...entity,
          id: `more-${at}`,
          name: `Heron ${at}`,
          names: [{ text: `Heron ${at}`, form: 'full', use: 'always' }],
        })),
      ],
    });
    using popup = await open({ ...report, packs: [many] }, 'Tidemail mailbox intrusion');
    await type(popup, 'heron');
    expect(options(popup)).toHaveLength(30);
    expect(popup.text()).toMatch(/The first 30 of \d\d that fit/);
  });

  it('works without a page', async () => {
    using popup = await open({ ...report, tab: { access: 'closed' } }, 'Closed to extensions');
    await type(popup, 'tidemail mailbox');
    options(popup)[0]?.click();
    await vi.waitFor(() => expect(popup.all('[role=tab]').length).toBe(4));
  });

  it('begins with the words that the reader selected on the page', async () => {
    using popup = await open({ ...report, wanted: { query: 'Orvik' } }, 'Lena Orvik');
    expect(field(popup).value).toBe('Orvik');
    expect(document.activeElement).toBe(field(popup));
    expect(options(popup)[0]?.textContent).toContain('Lena Orvik');
  });

  const long = packSchema.parse({
    ...smallPack,
    entities: smallPack.entities.map((one) => (one.id === 'lena-orvik' ? { ...one, name: `Orvik ${'Longname'.repeat(18)}` } : one)),
  });
  it.each([
    [320, 'ltr'],
    [400, 'rtl'],
  ] as const)('holds very long names at %i px, %s', async (width, direction) => {
    using popup = await open({ ...report, packs: [long] }, 'Tidemail mailbox intrusion', {
      width,
      words: english('en-GB', direction),
      place: width === 400 ? 'window' : 'panel',
    });
    await type(popup, 'orvik');
    expect(popup.get('.popup').scrollWidth).toBeLessThanOrEqual(width);
    expect(popup.get('.found').getBoundingClientRect().width).toBeLessThanOrEqual(width);
    expect(options(popup).every((option) => option.getBoundingClientRect().height >= 24 && option.scrollWidth <= option.clientWidth)).toBe(true);
    options(popup)[0]?.click();
    await vi.waitFor(() => expect(popup.all('.entity')).toHaveLength(1));
    expect(popup.get('.entity').scrollWidth).toBeLessThanOrEqual(width);
  });
});
