import { describe, expect, it, vi } from 'vitest';
import { packSchema } from '../../../src/core/pack/schema.js';
import { faults, smallPack } from '../ui/stage.js';
import { open, report, type Opened } from './open.js';

const kept = packSchema.parse({
  ...smallPack,
  maintainerUrl: 'https://pack.example/mistakes?list=open',
  changes: [
    { on: '2022-06-01', version: '1.1', what: 'One statement was dated anew.', rows: ['a1', 'gone-1'] },
    { on: '2022-05', what: 'The record begins.', rows: [] },
  ],
});

const links = (popup: Opened): HTMLAnchorElement[] =>
  popup.all('a.src').filter((link): link is HTMLAnchorElement => link.textContent === 'Report a mistake in the record');

describe('the record and its maintainer', () => {
  it('offers no report where the pack names no page for it', async () => {
    using popup = await open(report, 'Tidemail mailbox intrusion');
    expect(links(popup)).toEqual([]);
    expect(popup.text()).toContain('Test fixture');
    expect(popup.text()).not.toContain('What changed in the record');
  });

  it('leads from each fact and each statement to the maintainer’s page, with the row and nothing else', async () => {
    using popup = await open({ ...report, packs: [kept] }, 'Tidemail mailbox intrusion');
    const rowOf = (link: HTMLElement): string => link.closest('[data-row]')?.getAttribute('data-row') ?? '';
    const facts = links(popup);
    expect(facts.length).toBe(popup.all('.fact').length);
    popup.get('[data-label=Attributions]').click();
    await vi.waitFor(() => expect(links(popup).some((link) => link.closest('.claim') !== null)).toBe(true));
    for (const link of [...facts.filter((one) => rowOf(one) !== ''), ...links(popup)]) {
      expect(link.href).toBe(`https://pack.example/mistakes?list=open&row=${rowOf(link)}`);
      expect([link.target, link.rel]).toEqual(['_blank', 'noopener noreferrer']);
    }
    expect(await faults(popup.root)).toEqual([]);
  });

  it('says what changed, when, and leads to the rows that are still there', async () => {
    using popup = await open({ ...report, packs: [kept] }, 'Tidemail mailbox intrusion');
    const list = popup.all('details.fold').find((one) => one.textContent?.startsWith('What changed') === true);
    if (list === undefined) throw new Error('no list of changes');
    list.querySelector('summary')?.click();
    expect(list.textContent).toContain('1 Jun 2022, version 1.1');
    expect(list.textContent).toContain('May 2022');
    expect(list.querySelectorAll('a')).toHaveLength(1);
    expect(await faults(popup.root)).toEqual([]);
    list.querySelector('a')?.click();
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('a1'));
  });
});
