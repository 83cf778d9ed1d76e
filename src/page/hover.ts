import { TIMING } from './timing.js';

/** Where the pointer is: on a mark, on the card, or on neither. */
type Over<Mark> = { readonly on: 'mark'; readonly mark: Mark } | { readonly on: 'card' } | { readonly on: 'page' };

/** A mark whose card is wanted. */
interface Aim<Mark> {
  readonly mark: Mark;
  readonly token: number;
  readonly by: 'pointer' | 'touch' | 'key';
}

interface Open<Mark> {
  readonly mark: Mark;
  readonly pinned: boolean;
  /** True while the focus is in the card: it never closes then by itself. */
  readonly held: boolean;
}

export interface HoverState<Mark> {
  /** The last token given out. What is waited for carries one, and is ignored when it comes with an old one. */
  readonly tokens: number;
  readonly over: Over<Mark>;
  readonly aim: Aim<Mark> | null;
  readonly open: Open<Mark> | null;
  /** Tokens of waits under way; 0 for none. */
  readonly leaving: number;
  readonly warm: number;
  /** The mark whose card was closed by hand: it stays closed until the pointer has left it. */
  readonly quiet: Mark | null;
}

type Wait = 'rest' | 'slow' | 'leave' | 'cool';

export type HoverEvent<Mark, Content> =
  | { readonly type: 'over'; readonly over: Over<Mark> }
  | { readonly type: 'waited'; readonly wait: Wait; readonly token: number }
  | { readonly type: 'content'; readonly token: number; readonly content: Content }
  | { readonly type: 'call'; readonly mark: Mark; readonly by: 'touch' | 'key' }
  | { readonly type: 'held'; readonly held: boolean }
  | { readonly type: 'pin' }
  | { readonly type: 'close' }
  | { readonly type: 'outside' }
  | { readonly type: 'gone'; readonly mark: Mark };

export type HoverCommand<Mark, Content> =
  | { readonly type: 'wait'; readonly wait: Wait; readonly ms: number; readonly token: number }
  | { readonly type: 'load'; readonly mark: Mark; readonly token: number }
  /** `content` null: still awaited. */
  | { readonly type: 'show'; readonly mark: Mark; readonly content: Content | null; readonly focus: boolean }
  | { readonly type: 'pinned'; readonly pinned: boolean }
  /** `restore`: the focus was in the card, and goes back to where it came from. */
  | { readonly type: 'hide'; readonly restore: boolean };

type Step<Mark, Content> = readonly [HoverState<Mark>, readonly HoverCommand<Mark, Content>[]];

/** The state before anything happened. */
export const atRest: HoverState<never> = { tokens: 0, over: { on: 'page' }, aim: null, open: null, leaving: 0, warm: 0, quiet: null };

/** Asks for what is known of the mark; a card with nothing in it follows if that takes long. */
const load = <Mark, Content>(state: HoverState<Mark>, mark: Mark, by: Aim<Mark>['by']): Step<Mark, Content> => {
  const token = state.tokens + 1;
  return [
    { ...state, tokens: token, aim: { mark, token, by }, leaving: 0, quiet: null },
    [
      { type: 'load', mark, token },
      { type: 'wait', wait: 'slow', ms: TIMING.slow, token },
    ],
  ];
};

const show = <Mark, Content>(state: HoverState<Mark>, aim: Aim<Mark>, content: Content | null): Step<Mark, Content> => {
  const open = { mark: aim.mark, pinned: state.open?.pinned === true, held: state.open?.held === true };
  const focus = aim.by === 'key' && !open.held;
  return [{ ...state, open, aim: content === null ? aim : null }, [{ type: 'show', mark: aim.mark, content, focus }]];
};

const hide = <Mark, Content>(state: HoverState<Mark>, restore = state.open?.held === true): Step<Mark, Content> => {
  if (state.open === null) return [{ ...state, aim: null, leaving: 0 }, []];
  const token = state.tokens + 1;
  return [
    { ...state, tokens: token, aim: null, open: null, leaving: 0, warm: token },
    [
      { type: 'hide', restore },
      { type: 'wait', wait: 'cool', ms: TIMING.warm, token },
    ],
  ];
};

/** Begins to leave the card, unless something keeps it open. */
const leave = <Mark, Content>(state: HoverState<Mark>): Step<Mark, Content> => {
  const { open } = state;
  if (open === null || open.pinned || open.held || state.leaving !== 0 || state.over.on === 'card') return [state, []];
  if (state.over.on === 'mark' && state.over.mark === open.mark) return [state, []];
  const token = state.tokens + 1;
  return [{ ...state, tokens: token, leaving: token }, [{ type: 'wait', wait: 'leave', ms: TIMING.leave, token }]];
};

/** A pointer's aim at another mark than the open one is given up when it leaves; what was called for by key or touch is not. */
const giveUp = <Mark>(state: HoverState<Mark>): HoverState<Mark> =>
  state.aim?.by === 'pointer' && state.aim.mark !== state.open?.mark ? { ...state, aim: null } : state;

const onOver = <Mark, Content>(before: HoverState<Mark>, over: Over<Mark>): Step<Mark, Content> => {
  const mark = over.on === 'mark' ? over.mark : null;
  const state = { ...before, over, quiet: mark === before.quiet ? mark : null };
  if (over.on === 'card') return [{ ...giveUp(state), leaving: 0 }, []];
  if (mark === null) return leave(giveUp(state));
  if (mark === state.open?.mark) return [{ ...giveUp(state), leaving: 0 }, []];
  if (mark === state.aim?.mark || mark === state.quiet || state.open?.pinned === true || state.open?.held === true) return [state, []];
  const token = state.tokens + 1;
  const ms = state.open !== null || state.warm !== 0 ? TIMING.restWarm : TIMING.rest;
  return [{ ...state, tokens: token, aim: { mark, token, by: 'pointer' }, leaving: 0 }, [{ type: 'wait', wait: 'rest', ms, token }]];
};

const onWaited = <Mark, Content>(state: HoverState<Mark>, wait: Wait, token: number): Step<Mark, Content> => {
  const { aim } = state;
  if (wait === 'leave') return token === state.leaving ? hide(state) : [state, []];
  if (wait === 'cool') return [token === state.warm ? { ...state, warm: 0 } : state, []];
  if (aim?.token !== token) return [state, []];
  return wait === 'rest' ? load(state, aim.mark, aim.by) : show(state, aim, null);
};

/** Everything that a card does in answer to pointer, keys, time and the page. Pure: what is to be done comes back as commands. */
export const hover = <Mark, Content>(state: HoverState<Mark>, event: HoverEvent<Mark, Content>): Step<Mark, Content> => {
  switch (event.type) {
    case 'over':
      return onOver(state, event.over);
    case 'waited':
      return onWaited(state, event.wait, event.token);
    case 'content':
      return state.aim?.token === event.token ? show(state, state.aim, event.content) : [state, []];
    case 'call':
      return load(state, event.mark, event.by);
    case 'held':
      if (state.open === null) return [state, []];
      return leave({ ...state, open: { ...state.open, held: event.held }, leaving: event.held ? 0 : state.leaving });
    case 'pin': {
      if (state.open === null) return [state, []];
      const pinned = !state.open.pinned;
      const [next, commands] = leave<Mark, Content>({ ...state, open: { ...state.open, pinned }, leaving: 0 });
      return [next, [{ type: 'pinned', pinned }, ...commands]];
    }
    case 'close':
      return hide({ ...state, quiet: state.open?.mark ?? null });
    case 'outside':
      return state.open?.pinned === true ? [state, []] : hide(state, false);
    case 'gone':
      if (state.open?.mark === event.mark) return hide(state);
      return [state.aim?.mark === event.mark ? { ...state, aim: null } : state, []];
  }
};
