import type { Pack } from '../../src/core/pack/schema.js';
import type { Ports } from '../../src/welcome/ports.js';

export interface World {
  readonly packs?: readonly Pack[];
  readonly allowed?: readonly string[];
  /** What the reader says when asked; yes, if not given. */
  readonly says?: boolean;
  /** Whether the browser lets sites go; it does, if not given. */
  readonly lets?: boolean;
  readonly keys?: Readonly<Record<string, string>>;
}

export interface FakeWorld {
  readonly ports: Ports;
  /** What was asked for, and what was given back, in order. */
  readonly asked: (readonly string[])[];
  readonly given: (readonly string[])[];
  /** Allows these patterns, and no others, from outside the page. */
  readonly set: (patterns: readonly string[]) => void;
  readonly setKeys: (keys: Readonly<Record<string, string>>) => void;
  /** How many listen to changes. */
  readonly listeners: () => number;
}

const KEYS = { _execute_action: 'Alt+Shift+C', 'next-mention': 'Alt+Shift+Period', 'previous-mention': 'Alt+Shift+Comma', 'toggle-site': 'Alt+Shift+M' };

/** A browser for the welcome page: it asks its reader, keeps what is allowed, and says so when that changes. */
export const fakeWorld = ({ packs = [], allowed = [], says = true, lets = true, keys = KEYS }: World = {}): FakeWorld => {
  let now = new Set(allowed);
  let shortcuts: Readonly<Record<string, string>> = keys;
  const asked: (readonly string[])[] = [];
  const given: (readonly string[])[] = [];
  const heeding = new Set<() => void>();
  const set = (patterns: Iterable<string>): void => {
    now = new Set(patterns);
    for (const changed of heeding) changed();
  };
  const ports: Ports = {
    packs: async () => packs,
    allowedSites: async () => [...now],
    onSitesChange: (changed) => {
      heeding.add(changed);
      return () => void heeding.delete(changed);
    },
    requestSites: async (patterns) => {
      asked.push(patterns);
      if (says) set([...now, ...patterns]);
      return says;
    },
    removeSites: async (patterns) => {
      given.push(patterns);
      if (lets) set([...now].filter((pattern) => !patterns.includes(pattern)));
      return lets;
    },
    commandKeys: async () => shortcuts,
  };
  return { ports, asked, given, set, setKeys: (next) => void (shortcuts = next), listeners: () => heeding.size };
};
