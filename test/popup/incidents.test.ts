import { describe, expect, it } from 'vitest';
import { incidentsOf, rowOfEntity } from '../../src/popup/incidents.js';
import { smallIncident, smallPack } from '../core/record/small-pack.js';
import { story } from './fake-ports.js';

const more = { ...smallPack, id: 'more', incidents: ['one', 'two'].map((id) => ({ ...smallIncident, id, name: id })) };
const ids = (stories: readonly ReturnType<typeof story>[]) => incidentsOf([smallPack, more], stories).map(({ id }) => id);

describe('incidentsOf', () => {
  it('puts the incidents of the page first, in its order, and keeps the order of the packs for the others', () => {
    expect(ids([])).toEqual(['small:tidemail-intrusion', 'more:one', 'more:two']);
    expect(ids([story('more:two', true), story('small:tidemail-intrusion', false), story('more:one', true)])).toEqual([
      'more:two',
      'more:one',
      'small:tidemail-intrusion',
    ]);
  });

  it('keeps the story of a closed incident, for its reasons', () => {
    expect(incidentsOf([smallPack], [story('small:tidemail-intrusion', false)])[0]?.story?.open).toBe(false);
  });
});

describe('rowOfEntity', () => {
  const entries = incidentsOf([smallPack], []);

  it('leads to the first statement of a speaker, and not to words about another case', () => {
    const [last] = smallIncident.attributions.filter((row) => row.id === 'a12');
    if (last === undefined) throw new Error('the fixture has words about another case');
    const turned = { ...smallPack, incidents: [{ ...smallIncident, attributions: [last, ...smallIncident.attributions] }] };
    expect(rowOfEntity(incidentsOf([turned], []), 'small:tomas-brel')?.row).toBe('a2');
    expect(rowOfEntity(entries, 'small:tidewater')?.row).toBe('a1');
  });

  it('leads to a fact about what never speaks, and to the incident of an actor without either', () => {
    expect(rowOfEntity(entries, 'small:tidemail')?.row).toBe('f1');
    expect(rowOfEntity(entries, 'small:grey-heron')).toMatchObject({ row: null, entry: { id: 'small:tidemail-intrusion' } });
  });

  it('leads nowhere for an entity of no incident or no pack', () => {
    expect(rowOfEntity(entries, 'small:harbour-ledger')).toBeNull();
    expect(rowOfEntity(entries, 'other:tidewater')).toBeNull();
  });
});
