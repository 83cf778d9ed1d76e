import { expect, it } from 'vitest';
import { sidesOf } from '../../../src/core/article/party.js';
import type { Incident } from '../../../src/core/pack/incident-schema.js';
import { accusedIn, partiesOf } from '../../../src/core/reading/parties-of.js';
import { incident, pack } from './read-lines.js';

const parties = partiesOf(pack, incident);
const party = (id: string) => parties.find((one) => one.id === id);

it('takes whom the statements name as the culprit, and the actors, for accused', () => {
  expect([...accusedIn(incident)].toSorted()).toEqual(['china', 'chinese-communist-party', 'storm-0558']);
});

it('takes nobody for accused who is only accused in return, or of another duty, or in another case', () => {
  const turned: Incident = {
    ...incident,
    actors: ['storm-0558'],
    attributions: incident.attributions.filter(
      ({ stances, about }) =>
        about !== 'incident' || stances.every(({ stance, on }) => stance === 'counter-accuses' || stance === 'denies' || on !== 'culprit'),
    ),
  };
  expect([...accusedIn(turned)]).toEqual(['storm-0558']);
});

it('follows whoever is accused: the sides are nowhere written down', () => {
  const turned: Incident = {
    ...incident,
    actors: ['storm-0558'],
    attributions: incident.attributions.map((row) => ({
      ...row,
      targets: row.targets.map((target) => ({ ...target, ...(target.entity === 'china' ? { entity: 'united-states' } : {}) })),
    })),
  };
  expect(accusedIn(turned).has('united-states')).toBe(true);
  const sides = sidesOf(partiesOf(pack, turned));
  expect(sides.accused('matthew-miller')).toBe(true);
  expect(sides.accused('wang-wenbin')).toBe(false);
});

it('knows on whose side somebody speaks, through body and state', () => {
  const sides = sidesOf(parties);
  expect(sides.accused('liu-pengyu')).toBe(true);
  expect(sides.accused('jake-sullivan')).toBe(false);
  expect(sides.chain('charlie-bell')).toEqual(['charlie-bell', 'microsoft']);
});

it('gives names by language, adjectives marked, and leaves out what names nobody by itself', () => {
  expect(party('china')?.forms['en']).toEqual(expect.arrayContaining(['China', 'Beijing', '~Chinese']));
  expect(party('china')?.forms['de']).toContain('~chinesische');
  expect(party('china')?.forms['zh']).toEqual(expect.arrayContaining(['中国', '中國']));
  expect(party('china')?.forms['en']).not.toContain('Bank of China');
  expect(party('microsoft')?.forms['en']).not.toContain('the company');
  expect(party('charlie-bell')?.forms['en']).toContain('Bell');
});

it('has no party that can neither speak nor have done it', () => {
  expect(party('exchange-online')).toBeUndefined();
  expect(party('token-forgery')).toBeUndefined();
});
