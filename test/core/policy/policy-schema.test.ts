import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../../src/core/policy/policy.js';
import { readPolicy } from '../../../src/core/policy/policy-schema.js';
import { REPEATS, SCOPES } from '../../../src/core/rules/settings.js';
import { textOf } from '../../support/source.js';

describe('a policy', () => {
  it('is read entry by entry', () => {
    const settings = { repeat: 'page', markTerms: false };
    expect(readPolicy({ packsOff: ['storm-0558'], sitesNever: ['*.corp.example'], settings, allowSync: false })).toEqual({
      policy: { ...NO_POLICY, packsOff: ['storm-0558'], sitesNever: ['*.corp.example'], settings, allowSync: false },
      faults: [],
    });
    expect(readPolicy({})).toEqual({ policy: NO_POLICY, faults: [] });
  });

  it.each([
    [{ packsOff: 'all' }, 'packsOff'],
    [{ packsOn: ['Not An Id'] }, 'packsOn[0]'],
    [{ sitesNever: ['a.example', 'b c'] }, 'sitesNever[1]'],
    [{ settings: { repeat: 'never' } }, 'settings.repeat'],
    [{ settings: { colour: 'red' } }, 'settings'],
    [{ allowSync: 'no' }, 'allowSync'],
    [{ colour: 'red' }, 'colour'],
  ])('an entry at fault is named with its place, and the others hold: %j', (entry, path) => {
    const { policy, faults } = readPolicy({ sitesOffered: ['news.example'], ...entry });
    expect(faults.map((fault) => fault.path)).toEqual([path]);
    expect(policy).toEqual({ ...NO_POLICY, sitesOffered: ['news.example'] });
  });

  it('is described to the browser as it is read', () => {
    const { properties } = JSON.parse(textOf('assets/policy-schema.json'));
    expect(Object.keys(properties)).toEqual(Object.keys(NO_POLICY));
    const { repeat, scope, markTerms, quiet } = properties.settings.properties;
    expect([repeat.enum, scope.enum, markTerms.type, quiet.type]).toEqual([[...REPEATS], [...SCOPES], 'boolean', 'boolean']);
  });
});
