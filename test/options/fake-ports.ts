import { NO_POLICY, withPolicy, type Policy } from '../../src/core/policy/policy.js';
import type { Pack } from '../../src/core/pack/schema.js';
import { err, ok } from '../../src/core/result.js';
import { changed } from '../../src/core/rules/change.js';
import { completeSettings, NOTHING_STORED, type StoredSettings } from '../../src/core/rules/stored-settings.js';
import type { Settings, SettingsIntent } from '../../src/core/rules/settings.js';
import type { Ports } from '../../src/options/ports.js';
import type { OwnCalls } from '../../src/platform/protocol.js';
import type { Shortcut } from '../../src/platform/shortcuts.js';
import type { TextFile } from '../../src/ui/keep.js';

export interface World {
  settings?: Partial<Settings>;
  readonly problems?: OwnCalls['settings']['answer']['problems'];
  readonly packs?: readonly Pack[];
  readonly packProblems?: OwnCalls['packs']['answer']['problems'];
  allowed?: readonly string[];
  readonly shortcuts?: readonly Shortcut[];
  readonly canOpenShortcuts?: boolean;
  policy?: Partial<Policy>;
  /** How syncing stands once it is on. */
  sync?: OwnCalls['sync']['answer'];
  /** The call that is not answered, as long as it stands here. */
  fails?: keyof OwnCalls;
}

/** What the options did. */
export interface Done {
  readonly intents: SettingsIntent[];
  readonly synced: string[];
  readonly saved: TextFile[];
  readonly copied: string[];
  readonly withdrawn: string[];
  openedShortcuts: number;
  readonly settings: () => Settings;
  /** A change from somewhere else, such as the popup. */
  readonly changeElsewhere: (intent: SettingsIntent) => void;
}

const KEYS: readonly Shortcut[] = [
  { name: '_execute_action', does: '', keys: 'Alt+Shift+C' },
  { name: 'next-mention', does: 'Next mention', keys: 'Alt+Shift+Period' },
  { name: 'toggle-site', does: 'Marks on or off on this site', keys: '' },
];

/** A world that keeps settings as the worker does, and a record of what was done in it. */
export const fakePorts = (world: World): { readonly ports: Ports; readonly done: Done } => {
  let stored: StoredSettings = { ...NOTHING_STORED, now: world.settings ?? {} };
  const state = () => {
    const own = completeSettings(stored);
    const policy = { ...NO_POLICY, ...world.policy };
    return { settings: withPolicy(own, policy), own, policy, undo: stored.past.map(({ what }) => what) };
  };
  let syncs = world.sync !== undefined;
  const done: Done = {
    intents: [],
    synced: [],
    saved: [],
    copied: [],
    withdrawn: [],
    openedShortcuts: 0,
    settings: () => completeSettings(stored),
    changeElsewhere: (intent) => {
      stored = changed(stored, intent);
    },
  };
  const worker: { [Name in 'settings' | 'change' | 'packs' | 'sync']: (ask: OwnCalls[Name]['ask']) => OwnCalls[Name]['answer'] } = {
    settings: () => ({ ...state(), problems: world.problems ?? [] }),
    change: ({ intent }) => {
      done.intents.push(intent);
      stored = changed(stored, intent);
      return state();
    },
    sync: ({ do: wish }) => {
      if (wish !== 'look') done.synced.push(wish);
      syncs = wish === 'look' ? syncs : wish !== 'off';
      return syncs ? (world.sync ?? { state: 'synced', fault: null, share: 0.124 }) : { state: 'off', fault: null, share: 0 };
    },
    packs: () => ({ packs: world.packs ?? [], problems: world.packProblems ?? [] }),
  };
  const ports: Ports = {
    askWorker: async (call, ask) => {
      if (call === world.fails || !Object.hasOwn(worker, call)) return err('no-answer');
      return ok(worker[call as 'settings'](ask as OwnCalls['settings']['ask']) as OwnCalls[typeof call]['answer']);
    },
    allowedSites: async () => world.allowed ?? [],
    requestSite: async (pattern) => {
      world.allowed = [...(world.allowed ?? []), pattern];
      return true;
    },
    withdrawSite: async (pattern) => {
      done.withdrawn.push(pattern);
      world.allowed = (world.allowed ?? []).filter((one) => one !== pattern);
      return true;
    },
    shortcuts: async () => world.shortcuts ?? KEYS,
    openShortcuts: world.canOpenShortcuts === true ? () => void done.openedShortcuts++ : null,
    version: '0.1.0',
    copy: async (text) => {
      done.copied.push(text);
      return true;
    },
    save: (file) => void done.saved.push(file),
  };
  return { ports, done };
};
