import { describe, expect, it, vi } from 'vitest';
import type { TextFile } from '../../../src/ui/keep.js';
import { smallReading } from '../../popup/small-reading.js';
import { open, report, type Opened } from './open.js';

const openTab = async (label: string, first: string, grants?: boolean): Promise<Opened> => {
  const world = { ...report, reading: () => smallReading, ...(grants === undefined ? {} : { grants }) };
  const popup = await open(world, 'Tidemail mailbox intrusion');
  popup.get(`[role=tab][data-label="${label}"]`).click();
  await vi.waitFor(() => expect(popup.text()).toContain(first));
  return popup;
};

const copied = ({ heard }: Opened): unknown => heard.findLast(({ call }) => call === 'copy')?.ask;
const saved = ({ heard }: Opened): TextFile => {
  const file = heard.findLast(({ call }) => call === 'save')?.ask;
  if (typeof file !== 'object' || file === null || !('name' in file)) throw new Error('nothing was saved');
  return file as TextFile;
};

describe('what the reader takes along', () => {
  it('copies and saves the reading as Markdown, with its positions and sources', async () => {
    using popup = await openTab('This page', 'Take this reading with you');
    popup.press('Copy as Markdown');
    expect(copied(popup)).toMatch(/^# Reading: /);
    expect(copied(popup)).toContain('### Carried here');
    await vi.waitFor(() => expect(popup.text()).toContain('Copied.'));
    popup.press('Save Markdown');
    expect(saved(popup)).toMatchObject({ name: 'reading-tidemail-intrusion-2021-05-05.md', type: 'text/markdown', text: copied(popup) });
  });

  it('saves the reading as JSON with the address of the page', async () => {
    using popup = await openTab('This page', 'Take this reading with you');
    popup.press('Save JSON');
    const file = saved(popup);
    expect(file).toMatchObject({ name: 'reading-tidemail-intrusion-2021-05-05.json', type: 'application/json' });
    expect(JSON.parse(file.text)).toMatchObject({ url: 'https://harbourledger.example/mail', published: { date: '2021-05-05' }, whole: true });
  });

  it('says so where the browser does not let it copy', async () => {
    using popup = await openTab('This page', 'Take this reading with you', false);
    popup.press('Copy as Markdown');
    await vi.waitFor(() => expect(popup.text()).toContain('Not copied: the browser did not allow it.'));
  });

  it('saves the record as a STIX bundle and as a table', async () => {
    using popup = await openTab('Incident', 'Take the record with you');
    popup.press('STIX 2.1 bundle');
    expect(saved(popup).name).toBe('tidemail-intrusion.stix.json');
    expect(JSON.parse(saved(popup).text)).toMatchObject({ type: 'bundle' });
    popup.press('Attributions as CSV');
    expect(saved(popup)).toMatchObject({ name: 'tidemail-intrusion-attributions.csv', type: 'text/csv' });
    expect(saved(popup).text).toMatch(/^incident_id,attribution_id,/);
  });

  it('copies a line that cites one statement, and one fact', async () => {
    using popup = await openTab('Attributions', 'Copy citation');
    popup
      .get('[data-row=a1]')
      .querySelectorAll('button')
      .forEach((button) => button.textContent === 'Copy citation' && button.click());
    expect(copied(popup)).toMatch(/^Tidewater Systems.*https:\/\//);
    popup.get('[role=tab][data-label="Incident"]').click();
    await vi.waitFor(() => expect(popup.all('.fact button').length).toBeGreaterThan(0));
    popup.get('.fact button').click();
    expect(copied(popup)).toMatch(/https:\/\//);
  });
});
