import { describe, expect, test } from 'vitest';
import { readCard, readDress, readHello, readNumber, readRules, readTabCall } from '../../src/content/read-answers.js';

const rules = { on: true, rules: [{ subject: { type: 'all', of: '' }, site: null, effect: 'show', revision: 1 }], repeat: 'mixed', scope: 'page' };
const table = { version: 'v', edges: [1], accepts: [], entries: [{ cue: 0 }], entities: [], incidents: [], words: { titles: ['mr'] } };
const names = Object.fromEntries(['actor', 'person', 'agency', 'company', 'product', 'source', 'own', 'now'].map((kind) => [kind, `m${kind}`]));
const tree = { tag: 'p', attributes: { class: 'a' }, inside: ['text', { tag: 'b', attributes: {}, inside: [] }] };

const NONSENSE: readonly unknown[] = [null, undefined, 0, '', 'x', [], {}, { rules: null }, { table: {} }, { names: [] }, { tree: 1 }, () => 1];

describe('what is well formed is read as it is', () => {
  test.each<[string, (value: unknown) => unknown, unknown, unknown]>([
    ['hello', readHello, { table, rules }, { table, rules }],
    ['rules', readRules, { rules }, rules],
    ['dress', readDress, { names }, { names }],
    ['a card', readCard, { tree, sheet: 's' }, { tree, sheet: 's' }],
    ['a card without a sheet', readCard, { tree, sheet: null }, { tree, sheet: null }],
    ['a call', readTabCall, { to: 'tab', call: 'jump', ask: { index: 1 } }, { call: 'jump', ask: { index: 1 } }],
  ])('%s', (_, read, value, expected) => expect(read(value)).toEqual(expected));
  test('a number', () => expect(readNumber({ by: -1 }, 'by')).toBe(-1));
});

describe('anything else is nothing, and no error', () => {
  test.each([readHello, readRules, readDress, readCard, readTabCall])('%o', (read) => {
    for (const value of NONSENSE) expect(read(value)).toBeNull();
  });

  test.each<[string, unknown, (value: unknown) => unknown]>([
    ['edges that are no numbers (an ArrayBuffer arrives as an empty object)', { table: { ...table, edges: {} }, rules }, readHello],
    ['rules of another kind', { table, rules: { ...rules, rules: [{ subject: 'all' }] } }, readHello],
    ['a mark without a name', { names: { ...names, now: 3 } }, readDress],
    ['a card that is a number', { tree: 1 }, readCard],
    ['a call for the worker', { call: 'jump', ask: {} }, readTabCall],
  ])('%s', (_, value, read) => expect(read(value)).toBeNull());

  test('a number that is none', () => expect([readNumber(null, 'by'), readNumber({ by: '1' }, 'by')]).toEqual([null, null]));
});
