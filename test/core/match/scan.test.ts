import { describe, expect, it } from 'vitest';
import { createTrieBuilder } from '../../../src/core/match/compile.js';
import { allLanguageWords } from '../../../src/core/match/languages/all.js';
import { createScanner } from '../../../src/core/match/scan.js';
import { readyTable } from '../../../src/core/match/trie.js';

const scannerFor = (names: readonly (string | { text: string; exact: true })[]) => {
  const trie = createTrieBuilder();
  names.forEach((name, cue) => (typeof name === 'string' ? trie.add(name, { cue }, false) : trie.add(name.text, { cue }, true)));
  return createScanner(readyTable({ version: '', ...trie.build(), entities: [], incidents: [], words: allLanguageWords() }));
};

const found = (names: Parameters<typeof scannerFor>[0], ...pieces: string[]): string[] => {
  const scanner = scannerFor(names);
  for (const piece of pieces) scanner.feed(piece);
  const text = pieces.join('');
  return scanner.end().map((hit) => text.slice(hit.start, hit.end));
};

describe('a name is found', () => {
  it.each([
    ['in any case', 'Storm-0558', 'the STORM-0558 group', 'STORM-0558'],
    ['with any dash', 'Storm-0558', 'of Storm\u20110558.', 'Storm\u20110558'],
    ['with a space for the dash', 'Storm-0558', 'Storm 0558,', 'Storm 0558'],
    ['over a line break', 'Wang Wenbin', 'Wang\n  Wenbin said', 'Wang\n  Wenbin'],
    ['with a soft hyphen inside', 'Microsoft', 'Micro\u00adsoft said', 'Micro\u00adsoft'],
    ['with a zero-width space inside', 'Microsoft', 'Micro\u200bsoft', 'Micro\u200bsoft'],
    ['without its diacritics', 'Pékin', 'a Pekin,', 'Pekin'],
    ['with combining marks, to their end', 'Pékin', 'a\u0300 Pe\u0301kin\u0301 dit', 'Pe\u0301kin\u0301'],
    ['in full width', 'Microsoft', 'Ｍｉｃｒｏｓｏｆｔ', 'Ｍｉｃｒｏｓｏｆｔ'],
    ['before a possessive', 'China', 'China’s ministry', 'China'],
    ['after an elision', 'État', 'd’État', 'État'],
    ['with a curly apostrophe', "People's Republic", 'the People’s Republic', 'People’s Republic'],
    ['in a compound', 'China', 'a China-based actor', 'China'],
    ['with full stops', 'U.S.', 'the U.S. said', 'U.S'],
    ['inside unspaced script', '微軟', '據微軟公司稱', '微軟'],
    ['between quotes', 'Storm-0558', '„Storm-0558“', 'Storm-0558'],
  ])('%s', (_, name, text, match) => expect(found([name], text)).toEqual([match]));

  it('over the border of pieces, at every place', () => {
    const text = 'an actor, Storm-0558, was';
    for (let cut = 0; cut <= text.length; cut++) expect(found(['Storm-0558'], text.slice(0, cut), text.slice(cut))).toEqual(['Storm-0558']);
  });
});

describe('a name is not found', () => {
  it.each([
    ['inside a word', 'China', 'Chinatown'],
    ['with a letter of another script', 'Storm-0558', '\u0405torm-0558'],
    ['with other punctuation between', 'Outlook.com', 'Outlook. Com'],
    ['over a full stop', 'Jake Sullivan', 'for Jake. Sullivan said'],
    ['with another number', 'Storm-0558', 'Storm 558 and Storm-05580'],
  ])('%s', (_, name, text) => expect(found([name], text)).toEqual([]));

  it('in another case, where case counts', () => {
    expect(found([{ text: 'Wiz', exact: true }], 'a wiz, a WIZ, a Wiz')).toEqual(['Wiz']);
  });
});

it('gives all names at a place, longest first', () => {
  expect(found(['Microsoft', 'Microsoft Threat Intelligence'], 'by Microsoft Threat Intelligence')).toEqual(['Microsoft Threat Intelligence', 'Microsoft']);
});

it('finds a name again right after a broken start of it', () => {
  expect(found(['New New York'], 'New New New York')).toEqual(['New New York']);
});

it('starts each block at offset 0 and without memory', () => {
  const scanner = scannerFor(['Storm-0558']);
  scanner.feed('Storm-');
  expect(scanner.end()).toEqual([]);
  scanner.feed('0558');
  expect(scanner.end()).toEqual([]);
  scanner.feed('Storm-0558');
  expect(scanner.end()).toMatchObject([{ start: 0, end: 10 }]);
});

it('survives any text', () => {
  const scanner = scannerFor(['Storm-0558']);
  for (let code = 0; code < 0x10000; code += 7) scanner.feed(`Storm-0558${String.fromCharCode(code)}`);
  expect(scanner.end().length).toBeGreaterThan(0);
});
