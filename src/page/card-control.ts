import type { CardAct, CardElement } from '../core/card-tree.js';
import { createCardHost } from './card-host.js';
import { atRest, hover, type HoverCommand, type HoverEvent, type HoverState } from './hover.js';
import type { PageMention } from './page-mention.js';
import { watchPointer } from './pointer.js';

export interface CardOptions {
  readonly signal: AbortSignal;
  /** The card of a mention, or, where it could be several, of the one the reader chose; null where it cannot be had. */
  readonly load: (mention: PageMention, chosen: string | null) => Promise<object | null>;
  /** The card's style sheet; empty until the first load. */
  readonly sheet: () => string;
  readonly at: (x: number, y: number) => PageMention | null;
  /** The card of this mention is open, or none is. */
  readonly onOpen: (mention: PageMention | null) => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onMore: (entity: string) => void;
}

export interface CardControl {
  /** Opens the card of a mention that a key led to, and gives it the focus. */
  open(mention: PageMention): void;
  /** The mention whose card is open. */
  current(): PageMention | null;
  gone(mention: PageMention): void;
  close(): void;
  is(node: EventTarget | null): boolean;
  /** Adds the listeners to the document. Once more after the document lost them. */
  listen(signal: AbortSignal): void;
}

type Event = HoverEvent<PageMention, object>;
type Command = HoverCommand<PageMention, object>;

const textOf = ({ block, start, end }: PageMention): string => block.text.slice(start, end);

/** What stands for a card that is still awaited. */
const waitingCard = (name: string): CardElement => {
  const part = (tag: string, attributes: Readonly<Record<string, string>>, ...inside: (CardElement | string)[]): CardElement => ({ tag, attributes, inside });
  const bar = part('div', { class: 'card-wait' });
  const body = part('div', { class: 'card-body' }, part('h2', { class: 'card-name' }, part('bdi', {}, name)), bar, bar);
  return part('section', { class: 'card ui', role: 'dialog', 'aria-label': name, tabindex: '-1' }, body);
};

/** Runs the hover machine: its events come from pointer, keys and time, its commands go to the card. */
export const createCardControl = (options: CardOptions): CardControl => {
  const { signal, load, sheet, at, onOpen, onStep, onMore } = options;
  let state: HoverState<PageMention> = atRest;
  let point: { readonly x: number; readonly y: number } | null = null;

  const send = (event: Event): void => {
    if (signal.aborted) return;
    const [next, commands] = hover<PageMention, object>(state, event);
    state = next;
    for (const command of commands) run(command);
  };

  const choose = async (mention: PageMention, id: string): Promise<void> => {
    const tree = await load(mention, id);
    if (tree !== null && state.open?.mark === mention) host.show(mention, tree, point);
  };

  const acts: { readonly [Act in CardAct]: (mention: PageMention, id: string) => void } = {
    pin: () => send({ type: 'pin' }),
    close: () => send({ type: 'close' }),
    previous: () => onStep(-1),
    next: () => onStep(1),
    more: (mention) => onMore(mention.entity.id),
    choose: (mention, id) => void choose(mention, id),
  };
  const isAct = (act: string): act is CardAct => Object.hasOwn(acts, act);

  const host = createCardHost(sheet, {
    onHeld: (held) => send({ type: 'held', held }),
    onAct: (act, id) => {
      if (state.open !== null && isAct(act)) acts[act](state.open.mark, id);
    },
  });

  const run = (command: Command): void => {
    switch (command.type) {
      case 'wait':
        setTimeout(() => send({ type: 'waited', wait: command.wait, token: command.token }), command.ms);
        break;
      case 'load':
        void load(command.mark, null).then((tree) => {
          if (tree === null) send({ type: 'gone', mark: command.mark });
          else send({ type: 'content', token: command.token, content: tree });
        });
        break;
      case 'show':
        // Without its sheet a card would be bare text.
        if (command.content === null && sheet() === '') break;
        host.show(command.mark, command.content ?? waitingCard(textOf(command.mark)), point);
        onOpen(command.mark);
        if (command.focus) host.focus();
        break;
      case 'pinned':
        host.pin(command.pinned);
        break;
      case 'hide':
        host.hide(command.restore);
        onOpen(null);
    }
  };

  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || state.open === null || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ type: 'close' });
  };

  signal.addEventListener('abort', () => host.hide(false));

  return {
    open: (mention) => {
      point = null;
      send({ type: 'call', mark: mention, by: 'key' });
    },
    current: () => state.open?.mark ?? null,
    gone: (mention) => send({ type: 'gone', mark: mention }),
    close: () => send({ type: 'close' }),
    is: host.is,
    listen: (listening) => {
      watchPointer({
        signal: listening,
        at,
        inCard: (target, x, y) => host.is(target) || host.covers(x, y),
        onOver: (over, where) => {
          if (over !== null && over !== 'card' && over !== state.open?.mark) point = where;
          send({ type: 'over', over: over === null ? { on: 'page' } : over === 'card' ? { on: 'card' } : { on: 'mark', mark: over } });
        },
        onTouch: (mention, where) => {
          point = where;
          send({ type: 'call', mark: mention, by: 'touch' });
        },
        onOutside: () => send({ type: 'outside' }),
      });
      const reaim = { capture: true, passive: true, signal: listening } as const;
      window.addEventListener('keydown', onKey, { capture: true, signal: listening });
      window.addEventListener('scroll', host.place, reaim);
      window.addEventListener('resize', host.place, reaim);
    },
  };
};
