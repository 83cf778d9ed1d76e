import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTrieBuilder } from '../../../src/core/match/compile.js';
import { allLanguageWords } from '../../../src/core/match/languages/all.js';
import { createScanner } from '../../../src/core/match/scan.js';
import { readyTable } from '../../../src/core/match/trie.js';

interface Token {
  readonly gap: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const tokens = (text: string): Token[] =>
  [...text.matchAll(/([^ab]*)([ab]+)/gi)].map(([, gap = '', word = ''], at, all) => {
    const end = (all[at]?.index ?? 0) + gap.length + word.length;
    return { gap: gap.replace(/[ -]+/g, ' '), word: word.toLowerCase(), start: end - word.length, end };
  });

/** The same question answered slowly: every name at every word. */
const slowly = (names: readonly string[], text: string): string[] => {
  const words = tokens(text);
  return words.flatMap((first, from) =>
    names.flatMap((name) => {
      const wanted = tokens(name);
      const last = words[from + wanted.length - 1];
      const fits = wanted.length > 0 && wanted.every((token, i) => words[from + i]?.word === token.word && (i === 0 || words[from + i]?.gap === token.gap));
      return fits && last !== undefined ? [`${first.start}-${last.end} ${name}`] : [];
    }),
  );
};

const fastly = (names: readonly string[], text: string, cuts: readonly number[]): string[] => {
  const trie = createTrieBuilder();
  const known = names.filter((name) => tokens(name).length > 0);
  known.forEach((name, cue) => trie.add(name, { cue }, false));
  const table = { version: '', ...trie.build(), entities: [], incidents: [], words: allLanguageWords() };
  const scanner = createScanner(readyTable(table));
  let from = 0;
  for (const cut of [...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((a, b) => a - b)) {
    scanner.feed(text.slice(from, cut));
    from = cut;
  }
  return scanner.end().flatMap((hit) => hit.entries.map((entry) => `${hit.start}-${hit.end} ${known[entry]}`));
};

it('finds what a slow search finds, wherever the text is cut', () => {
  const piece = fc.constantFrom('a', 'b', 'A', 'ab', ' ', '-', '.', ' - ', "'");
  const text = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(''));
  const name = fc.array(piece, { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 12 }), text, fc.array(fc.nat(60), { maxLength: 3 }), (names, page, cuts) => {
      expect(fastly(names, page, cuts).toSorted()).toEqual(slowly(names, page).toSorted());
    }),
    { numRuns: 2_000 },
  );
});

it('finds every place of a text that may stand inside words, wherever the text is cut', () => {
  const letters = fc.array(fc.constantFrom('a', 'b', 'A'), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
  const text = fc.array(fc.constantFrom('a', 'b', 'B', 'ab', ' ', '.'), { maxLength: 30 }).map((parts) => parts.join(''));
  const everywhere = (name: string, page: string): string[] =>
    [...Array(page.length).keys()].flatMap((at) => (page.slice(at, at + name.length).toLowerCase() === name.toLowerCase() ? [`${at} ${name}`] : []));
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 8 }), text, fc.nat(30), (names, page, cut) => {
      const trie = createTrieBuilder();
      names.forEach((name, cue) => trie.add(name, { cue }, false, true));
      const scanner = createScanner(readyTable({ version: '', ...trie.build(), entities: [], incidents: [], words: allLanguageWords() }));
      scanner.feed(page.slice(0, cut));
      scanner.feed(page.slice(cut));
      const found = scanner.end().flatMap((hit) => hit.entries.map((entry) => `${hit.start} ${names[entry]}`));
      expect(found.toSorted()).toEqual(names.flatMap((name) => everywhere(name, page)).toSorted());
    }),
    { numRuns: 1_000 },
  );
});
