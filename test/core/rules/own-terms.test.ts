import { expect, it } from 'vitest';
import { createNameTable } from '../../../src/core/match/name-table.js';
import { createScanner } from '../../../src/core/match/scan.js';
import { readyTable } from '../../../src/core/match/trie.js';
import { termOf, termsPack } from '../../../src/core/rules/own-terms.js';

const terms = [
  { text: 'Harbour Ledger', note: 'the paper', mark: 'own', caseExact: false },
  { text: 'NATO', note: '', mark: 'agency', caseExact: true },
] as const;

it('own terms are names that count anywhere, by their own case rule', () => {
  const table = createNameTable([termsPack(terms)]);
  const scanner = createScanner(readyTable(table));
  scanner.feed('The harbour ledger wrote of NATO and nato.');
  const found = scanner.end().map(({ start, end }) => [start, end]);
  expect(found).toEqual([
    [4, 18],
    [28, 32],
  ]);
  expect(table.entities.map(({ id, mark }) => [id, mark])).toEqual([
    ['own:harbour ledger', 'own'],
    ['own:nato', 'agency'],
  ]);
});

it('a runtime id leads back to its term', () => {
  expect(termOf('own:harbour ledger', terms)).toBe(terms[0]);
  expect(termOf('own:other', terms)).toBeNull();
  expect(termOf('pack:nato', terms)).toBeNull();
});
