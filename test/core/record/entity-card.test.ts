import { describe, expect, it } from 'vitest';
import { cardContent } from '../../../src/core/record/entity-card.js';
import { smallPack } from './small-pack.js';

describe('cardContent', () => {
  it('shows an actor with its role, who says so, the latest and the lanes', () => {
    const card = cardContent(smallPack, 'grey-heron');
    expect(card).toMatchObject({
      id: 'small:grey-heron',
      mark: 'actor',
      name: 'Grey Heron',
      role: { text: 'Named as the intruder', by: 'Tidewater Systems', on: '2021-05-02', source: { publisher: 'Tidewater blog' } },
      latest: { who: 'Harbour Review Panel', quote: 'assessed to be linked', date: '2022-04-01' },
      incident: 'small:tidemail-intrusion',
    });
    expect(card?.lanes?.columns).toHaveLength(6);
    expect(card?.stances).toEqual([]);
  });

  it('gives a person their own stances, without lanes and without words about another case', () => {
    const card = cardContent(smallPack, 'tomas-brel');
    expect(card?.stances).toEqual([
      { stance: 'denies', on: 'culprit', date: '2021-05-03' },
      { stance: 'counter-accuses', on: 'culprit', date: '2021-05-03' },
    ]);
    expect(card?.lanes).toBeNull();
    expect(card?.latest?.date).toBe('2021-05-03');
  });

  it('gives no body the stance of unnamed officials or of relayed words', () => {
    expect(cardContent(smallPack, 'valmora-office')?.stances).toEqual([]);
    expect(cardContent(smallPack, 'estran-ministry')?.stances).toEqual([]);
  });

  it('gives a body with a stance the lanes', () => {
    expect(cardContent(smallPack, 'review-panel')?.lanes).not.toBeNull();
  });

  it('does not take a withdrawn fact for the latest', () => {
    expect(cardContent(smallPack, 'tidewater')?.latest?.date).toBe('2021-07-16');
  });

  it('makes a small card of a thin entry and none of an unknown id', () => {
    expect(cardContent(smallPack, 'harbour-ledger')).toMatchObject({ role: null, latest: null, lanes: null, incident: null, stances: [] });
    expect(cardContent(smallPack, 'nobody')).toBeNull();
  });

  it('travels as plain data', () => {
    const card = cardContent(smallPack, 'grey-heron');
    expect(JSON.parse(JSON.stringify(card))).toEqual(card);
  });
});
