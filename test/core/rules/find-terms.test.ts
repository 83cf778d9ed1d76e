import { describe, expect, it } from 'vitest';
import { findTerms } from '../../../src/core/rules/find-terms.js';
import type { OwnTerm } from '../../../src/core/rules/settings.js';

const term = (text: string, more: Partial<OwnTerm> = {}): OwnTerm => ({ text, note: '', mark: 'own', caseExact: false, ...more });

/** What was found, each with the words at its places. */
const found = (terms: readonly OwnTerm[], ...texts: string[]): Record<string, string[]> =>
  Object.fromEntries(findTerms(terms, texts).map(({ id, places }) => [id, places.map(({ block, start, end }) => texts[block]?.slice(start, end) ?? '')]));

describe('terms in the texts of a page', () => {
  it('are found as they would be marked: in any case, across dashes and spaces, without their accents', () => {
    expect(found([term('Tide table'), term('Pékin')], 'A TIDE-TABLE, a tide  table.', 'Nothing.', 'Pekin')).toEqual({
      'own:tide table': ['TIDE-TABLE', 'tide  table'],
      'own:pékin': ['Pekin'],
    });
  });

  it('are left out where they are not met', () => expect(found([term('ferry')], 'no boat')).toEqual({}));

  it('are whole words, unless they may stand inside longer ones', () => {
    const text = 'Ransomware: the ransom, a cyberransom note; RANSOMS.';
    expect(found([term('ransom')], text)).toEqual({ 'own:ransom': ['ransom'] });
    expect(found([term('ransom', { inside: true })], text)).toEqual({ 'own:ransom': ['Ransom', 'ransom', 'ransom', 'RANSOM'] });
  });

  it.each([
    ['over a dash and a space', 'key-sign', 'a monkey signed', 'key sign'],
    ['without accents', 'pêche', 'la depechee', 'peche'],
    ['through a soft hyphen', 'ransom', 'cyberran\u00adsomware', 'ran\u00adsom'],
    ['in a script without spaces', '微軟', '據微軟公司', '微軟'],
    ['with digits', '0558', 'Storm05581', '0558'],
  ])('inside longer words, %s', (_, text, page, words) => expect(found([term(text, { inside: true })], page)).toEqual({ [`own:${text}`]: [words] }));

  it('inside longer words, by their case where that has to match', () => {
    expect(found([term('NATO', { inside: true, caseExact: true })], 'NATOs, natos, antiNATO')).toEqual({ 'own:nato': ['NATO', 'NATO'] });
  });

  it('are not found over the border of two texts', () => expect(found([term('tide table'), term('detab', { inside: true })], 'tide', 'table')).toEqual({}));

  it('give way to the longer of two at one place', () => {
    expect(found([term('tide'), term('tide table')], 'the tide table and the tide')).toEqual({ 'own:tide': ['tide'], 'own:tide table': ['tide table'] });
  });

  it('are not found in addresses', () => expect(found([term('ledger')], 'see www.ledger.example and the Ledger')).toEqual({ 'own:ledger': ['Ledger'] }));
});
