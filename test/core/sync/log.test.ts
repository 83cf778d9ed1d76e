import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed } from '../../../src/core/rules/change.js';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/core/rules/settings.js';
import { completeSettings, NOTHING_STORED, type StoredSettings } from '../../../src/core/rules/stored-settings.js';
import { itemsOf, settingsFrom } from '../../../src/core/sync/items.js';
import { joined, leadsTo, merge, recorded, type Log } from '../../../src/core/sync/log.js';
import { intent, log, logText } from './logs.js';

const settingsOf = fc.array(intent, { maxLength: 12 }).map((intents) => completeSettings(intents.reduce<StoredSettings>(changed, NOTHING_STORED)));
const HERE = '0000000a';

describe('merging', () => {
  it('is the same in any order', () => fc.assert(fc.property(log, log, (a, b) => void expect(logText(merge(a, b))).toBe(logText(merge(b, a))))));

  it('is the same in any grouping', () =>
    fc.assert(fc.property(log, log, log, (a, b, c) => void expect(logText(merge(merge(a, b), c))).toBe(logText(merge(a, merge(b, c)))))));

  it('is the same however often', () =>
    fc.assert(
      fc.property(log, log, (a, b) => {
        expect(logText(merge(a, a))).toBe(logText(a));
        expect(logText(merge(merge(a, b), b))).toBe(logText(merge(a, b)));
      }),
    ));

  it('loses no item, and keeps the later change of each', () =>
    fc.assert(
      fc.property(log, log, (a, b) => {
        const both = merge(a, b);
        expect(new Set(both.keys())).toEqual(new Set([...a.keys(), ...b.keys()]));
        for (const [key, { count }] of both) expect(count).toBe(Math.max(a.get(key)?.count ?? 0, b.get(key)?.count ?? 0));
      }),
    ));
});

describe('a log', () => {
  it('leads to the settings that it recorded, whatever it knew before', () =>
    fc.assert(
      fc.property(log, settingsOf, (before, settings) => {
        const after = recorded(before, settings, HERE);
        expect(leadsTo(after, settings)).toBe(true);
        expect(itemsOf(settingsFrom(after.values()))).toEqual(itemsOf(settings));
        expect(recorded(after, settings, HERE)).toBe(after);
        // What is recorded stands above all that was known.
        expect(logText(merge(before, after))).toBe(logText(after));
      }),
    ));

  it('keeps the order in which rules and terms were set', () =>
    fc.assert(
      fc.property(settingsOf, (settings) => {
        const found = settingsFrom(recorded(new Map(), settings, HERE).values());
        const plain = ({ rules, ...others }: Settings) => ({ ...others, rules: rules.map(({ subject, site, effect }) => ({ subject, site, effect })) });
        expect(plain(found)).toEqual(plain(settings));
      }),
    ));

  it('of a device that joins takes what others have set, adds what only it has, and removes nothing that it has', () =>
    fc.assert(
      fc.property(log, settingsOf, (theirs, settings) => {
        const after = joined(theirs, settings, HERE);
        const found = itemsOf(settingsFrom(after.values()));
        const set = new Map([...theirs].flatMap(([key, { value }]) => (value === null ? [] : [[key, value] as const])));
        expect(found).toEqual(new Map([...itemsOf(settings), ...set]));
      }),
    ));

  it('records nothing where nothing was ever chosen', () => {
    const empty: Log = new Map();
    expect(recorded(empty, DEFAULT_SETTINGS, HERE)).toBe(empty);
  });
});
