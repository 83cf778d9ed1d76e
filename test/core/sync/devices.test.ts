import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, differences } from '../../../src/core/rules/change.js';
import { DEFAULT_SETTINGS, type SettingsIntent } from '../../../src/core/rules/settings.js';
import { completeSettings, NOTHING_STORED, type StoredSettings } from '../../../src/core/rules/stored-settings.js';
import { itemsOf } from '../../../src/core/sync/items.js';
import { merge, type Log } from '../../../src/core/sync/log.js';
import { syncStep, type SyncState } from '../../../src/core/sync/step.js';
import { intent, logText } from './logs.js';

type Area = Map<string, unknown>;

/** A device with its own view of the area, as its browser has it, and what its browser has yet to send. */
class Device {
  stored: StoredSettings = NOTHING_STORED;
  log: Log | null = null;
  state: SyncState | null = null;
  readonly view: Area = new Map();
  readonly outgoing: [string, unknown][] = [];

  constructor(readonly id: string) {}

  change(what: SettingsIntent): void {
    this.stored = changed(this.stored, what);
  }

  /** True where it wrote. */
  step(): boolean {
    const settings = completeSettings(this.stored);
    const after = syncStep({ log: this.log, settings, device: this.id, area: Object.fromEntries(this.view) });
    if (after.settings !== settings) this.stored = { ...this.stored, now: differences(after.settings) };
    this.log = after.log;
    this.state = after.state;
    if (after.write === null) return false;
    const old = [...this.view.keys()].filter((key) => !after.write?.has(key));
    for (const [key, text] of [...after.write, ...old.map((key) => [key, undefined] as const)]) {
      put(this.view, key, text);
      this.outgoing.push([key, text]);
    }
    return true;
  }
}

const put = (area: Area, key: string, value: unknown): void => void (value === undefined ? area.delete(key) : area.set(key, value));

/** Several devices and the area that their browsers keep in step, in their own time and order. */
class World {
  readonly devices = ['0000000a', '0000000b', '0000000c'].map((id) => new Device(id));
  server: Area = new Map();
  readonly past: Area[] = [];
  /** All that was ever noted by anybody. */
  known: Log = new Map();

  device(at: number): Device {
    const device = this.devices[at];
    if (device === undefined) throw new Error('no such device');
    return device;
  }

  step(at: number): boolean {
    const device = this.device(at);
    const wrote = device.step();
    this.known = merge(this.known, device.log ?? new Map());
    return wrote;
  }

  send(at: number, count: number): void {
    this.past.push(new Map(this.server));
    for (const [key, value] of this.device(at).outgoing.splice(0, count)) put(this.server, key, value);
  }

  /** Some keys come, in no order; what the device has yet to send may be overwritten too. True where something changed. */
  receive(at: number, takes: (key: string) => boolean): boolean {
    const { view } = this.device(at);
    const come = [...new Set([...this.server.keys(), ...view.keys()])].filter((key) => takes(key) && view.get(key) !== this.server.get(key));
    for (const key of come) put(view, key, this.server.get(key));
    return come.length > 0;
  }

  /** Everything is sent and received until nobody has anything to write; gives the rounds that took. */
  settle(): number {
    for (let round = 1; round < 20; round++) {
      for (const at of this.devices.keys()) this.send(at, Infinity);
      const wrote = this.devices.map((_, at) => {
        const came = this.receive(at, () => true);
        const did = this.step(at);
        this.send(at, Infinity);
        return did || came;
      });
      if (!wrote.includes(true)) return round;
    }
    throw new Error('they go on for ever');
  }
}

type Act = (world: World) => void;

const at = fc.integer({ min: 0, max: 2 });
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(at, intent).map(
      ([one, what]): Act =>
        (world) =>
          world.device(one).change(what),
    ),
  },
  {
    weight: 4,
    arbitrary: at.map(
      (one): Act =>
        (world) =>
          void world.step(one),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(at, fc.integer({ min: 1, max: 4 })).map(
      ([one, count]): Act =>
        (world) =>
          world.send(one, count),
    ),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(at, fc.integer()).map(
      ([one, mask]): Act =>
        (world) =>
          world.receive(one, (key) => ((mask >> (key.charCodeAt(6) % 16)) & 1) === 1),
    ),
  },
  // The area turns back to what it was, or loses everything.
  {
    weight: 1,
    arbitrary: fc.nat().map(
      (back): Act =>
        (world) =>
          void (world.server = new Map(world.past[back % (world.past.length + 1)])),
    ),
  },
);

/** A world in which much has happened. */
const worlds = fc.array(act, { maxLength: 60 }).map((acts) => {
  const world = new World();
  for (const one of acts) one(world);
  return world;
});

describe('several devices', () => {
  it('come to the same, which is the last change of each item that any of them made, whatever the area lost or turned back', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        world.settle();
        for (const { log, stored } of world.devices) {
          expect(logText(log ?? new Map())).toBe(logText(world.known));
          const set = [...world.known.values()].flatMap(({ key, value }) => (value === null ? [] : [[key, value] as const]));
          expect(itemsOf(completeSettings(stored))).toEqual(new Map(set));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('do not answer one another for ever', () => {
    fc.assert(
      fc.property(worlds, (world) => {
        expect(world.settle()).toBeLessThanOrEqual(5);
        for (const device of world.devices) expect(device.step()).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('one device', () => {
  const rule = (of: string): SettingsIntent => ({ type: 'rule', subject: { type: 'entity', of }, site: null, effect: 'hide' });

  it('writes again what the area lost', () => {
    const world = new World();
    world.device(0).change(rule('a:one'));
    expect(world.step(0)).toBe(true);
    expect(world.step(0)).toBe(false);
    world.device(0).view.clear();
    expect(world.step(0)).toBe(true);
  });

  it('removes on others what was removed, and joins without removing anything', () => {
    const world = new World();
    world.device(0).change(rule('a:one'));
    world.device(0).change(rule('a:two'));
    world.settle();
    world.device(0).change({ ...rule('a:one'), effect: null } as SettingsIntent);
    world.step(0);
    world.device(2).log = null;
    world.step(1);
    world.settle();
    const names = (one: Device): string[] => completeSettings(one.stored).rules.map(({ subject }) => subject.of);
    expect(names(world.device(1)).toSorted()).toEqual(['a:one', 'a:two']);
    expect(names(world.device(2)).toSorted()).toEqual(['a:one', 'a:two']);
  });

  it('changes nothing for what cannot be read, and writes over it only with news of its own', () => {
    const world = new World();
    const one = world.device(0);
    one.change(rule('a:one'));
    world.step(0);
    const before = one.stored;
    one.view.set('head', '{"format":1,"parts":"all"}');
    expect(one.step()).toBe(false);
    expect([one.stored, one.state]).toEqual([before, 'unreadable']);
    one.change(rule('a:two'));
    expect(one.step()).toBe(true);
  });

  it('leaves alone what a newer version wrote', () => {
    const world = new World();
    const one = world.device(0);
    one.view.set('head', '{"format":2}');
    one.change(rule('a:one'));
    expect(one.step()).toBe(false);
    expect(one.state).toBe('newer');
  });

  it('that has too much for the area keeps it, and takes what comes', () => {
    const world = new World();
    const rules = Array.from(
      { length: 3_000 },
      (_, place) => ({ subject: { type: 'entity', of: `a:name-${place}` }, site: null, effect: 'hide', revision: place }) as const,
    );
    world.device(0).change({ type: 'replace', settings: { ...DEFAULT_SETTINGS, rules } });
    world.device(1).change(rule('b:one'));
    world.settle();
    expect(world.device(0).state).toBe('too-large');
    expect(completeSettings(world.device(0).stored).rules).toHaveLength(3_001);
    expect(completeSettings(world.device(1).stored).rules).toHaveLength(1);
    // Once it fits again, nothing is left of what never did.
    world.device(0).change({ type: 'replace', settings: { ...DEFAULT_SETTINGS, rules: rules.slice(0, 2) } });
    world.settle();
    expect(world.device(0).state).toBe('synced');
    expect([...(world.device(0).log?.keys() ?? [])]).toHaveLength(3);
    expect(completeSettings(world.device(1).stored).rules).toHaveLength(2);
  });
});
