import { metaOf } from '../../src/core/article/head-signals.js';
import { MARK_KINDS, type MarkKind } from '../../src/core/mark-kind.js';
import type { Story } from '../../src/core/match/mention.js';
import type { Pack } from '../../src/core/pack/schema.js';
import type { Article, Reading } from '../../src/core/reading/reading.js';
import { err, ok } from '../../src/core/result.js';
import { NO_POLICY, withPolicy, type Policy } from '../../src/core/policy/policy.js';
import { changed } from '../../src/core/rules/change.js';
import { completeSettings, NOTHING_STORED, type StoredSettings } from '../../src/core/rules/stored-settings.js';
import type { Settings } from '../../src/core/rules/settings.js';
import type { MentionItem, OwnCalls, PageStatus, ReadOutcome, TabCalls, TabState, Wish } from '../../src/platform/protocol.js';
import type { Ports } from '../../src/popup/ports.js';
import { signals } from '../core/article/signals.js';

/** One call that reached the fake world. */
export interface Heard {
  readonly to: 'worker' | 'tab' | 'browser';
  readonly call: string;
  readonly ask: unknown;
}

export const item = (index: number, entity: string, mark: MarkKind, more: Partial<MentionItem> = {}): MentionItem => ({
  index,
  entity,
  mark,
  others: [],
  form: 'full',
  reason: { code: 'always' },
  exact: entity,
  prefix: 'before ',
  suffix: ' after',
  shown: true,
  markable: true,
  aside: false,
  listed: true,
  ...more,
});

export const story = (incident: string, open: boolean): Story => ({
  incident,
  open,
  why: open ? 'weak' : 'too-few',
  found: open ? 3 : 1,
  need: 2,
  evidence: [{ group: 'product', text: 'Tidemail', times: 2 }],
});

const noSignals = signals({ address: 'https://harbourledger.example/mail' });

const noWords: Article = { url: 'https://harbourledger.example/mail', blocks: [], mentions: [] };

export interface World {
  tab?: Partial<TabState>;
  settings?: Partial<Settings>;
  packs?: readonly Pack[];
  packProblems?: OwnCalls['packs']['answer']['problems'];
  readonly outcome?: ReadOutcome;
  /** The answers to `status`, one after another; the last stays. */
  states?: readonly PageStatus['state'][];
  stories?: readonly Story[];
  items?: readonly MentionItem[];
  wanted?: Partial<Wish>;
  found?: boolean;
  policy?: Partial<Policy>;
  grants?: boolean;
  fails?: keyof OwnCalls;
  /** The page's text; null where it is not about the incident. */
  article?: Article | null;
  /** What the page was read as, by the date that its reader set. */
  reading?: (setDate: string | null) => Reading | null;
  setDate?: string;
  /** All text of the page, block by block. */
  texts?: readonly string[];
  watch?: Ports['watch'];
  keepOpen?: boolean;
}

/** A world that answers the popup as `world` says, and a record of what it was asked. */
export const fakePorts = (world: World): { readonly ports: Ports; readonly heard: Heard[] } => {
  const heard: Heard[] = [];
  const states = [...(world.states ?? ['read'])];
  const items = world.items ?? [];
  let stored: StoredSettings = { ...NOTHING_STORED, now: world.settings ?? {} };
  const state = () => {
    const own = completeSettings(stored);
    const policy = { ...NO_POLICY, ...world.policy };
    return { settings: withPolicy(own, policy), own, policy, undo: stored.past.map(({ what }) => what) };
  };

  const worker: { [Name in keyof OwnCalls]: (ask: OwnCalls[Name]['ask']) => OwnCalls[Name]['answer'] } = {
    tab: ({ tabId }) => ({
      tabId: tabId ?? 7,
      windowId: 1,
      host: 'harbourledger.example',
      path: '/mail',
      pattern: '*://harbourledger.example/*',
      access: 'allowed',
      always: false,
      ...world.tab,
    }),
    read: () => ({ outcome: world.outcome ?? 'started' }),
    reload: () => null,
    settings: () => ({ ...state(), problems: [] }),
    change: ({ intent }) => {
      stored = changed(stored, intent);
      return state();
    },
    sync: () => ({ state: 'off', fault: null, share: 0 }),
    packs: () => ({ packs: world.packs ?? [], problems: world.packProblems ?? [] }),
    wanted: () => ({ wish: world.wanted === undefined ? null : { entity: null, query: null, ...world.wanted } }),
    head: () => ({ signals: noSignals, setDate: world.setDate ?? null }),
    texts: () => ({ texts: world.texts ?? null }),
    lead: () => ({ found: world.found ?? true }),
    setDate: () => null,
  };
  const page: { [Name in 'status' | 'mentions' | 'jump' | 'step' | 'article' | 'flash']: () => TabCalls[Name]['answer'] } = {
    status: () => ({
      state: (states.length > 1 ? states.shift() : states[0]) ?? 'read',
      title: 'Offices’ mail read for weeks',
      stories: world.stories ?? [],
      mentions: items.length,
      counts: Object.fromEntries(MARK_KINDS.map((kind) => [kind, items.filter(({ mark }) => mark === kind).length])) as PageStatus['counts'],
      names: 61,
    }),
    mentions: () => ({ items, total: items.length }),
    jump: () => ({ found: world.found ?? true }),
    step: () => ({ found: world.found ?? true }),
    flash: () => ({ found: world.found ?? true }),
    article: () => ({ article: world.article === undefined ? noWords : world.article }),
  };

  const ports: Ports = {
    askWorker: async (call, ask) => {
      heard.push({ to: 'worker', call, ask });
      return call === world.fails ? err('no-answer') : ok(worker[call](ask));
    },
    askTab: async (_tabId, call, ask) => {
      heard.push({ to: 'tab', call, ask });
      if (!Object.hasOwn(page, call)) return err('not-asked-here');
      return ok(page[call as 'status']() as TabCalls[typeof call]['answer']);
    },
    requestSite: async (pattern) => {
      heard.push({ to: 'browser', call: 'request', ask: pattern });
      return world.grants ?? false;
    },
    read: async ({ signals }) => world.reading?.(metaOf(signals, 'article:published_time')) ?? null,
    watch: world.watch ?? null,
    keepOpen: world.keepOpen === true ? (windowId) => void heard.push({ to: 'browser', call: 'keepOpen', ask: windowId }) : null,
    copy: async (text) => {
      heard.push({ to: 'browser', call: 'copy', ask: text });
      return world.grants ?? true;
    },
    save: (file) => void heard.push({ to: 'browser', call: 'save', ask: file }),
    pause: async () => {
      heard.push({ to: 'browser', call: 'pause', ask: null });
    },
  };
  return { ports, heard };
};
