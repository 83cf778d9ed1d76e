import type { Words } from '../core/words.js';
import type { CardContent } from '../core/record/card-content.js';
import type { CardProps } from '../ui/EntityCard.js';
import { createCardHost } from './card-host.js';
import { atRest, hover, type HoverCommand, type HoverEvent, type HoverState } from './hover.js';
import type { PageMention } from './page-mention.js';
import { watchPointer } from './pointer.js';

/** What is known of the entities a mention could mean, in the mention's order; null where one could not be read. */
export type Known = readonly (CardContent | null)[];

export interface CardOptions {
  readonly words: Words;
  readonly signal: AbortSignal;
  readonly load: (mention: PageMention) => Promise<Known>;
  /** The card's style sheet; empty until the first load. */
  readonly sheet: () => string;
  readonly at: (x: number, y: number) => PageMention | null;
  /** The place among the marks of the page. */
  readonly placeOf: (mention: PageMention) => { readonly index: number; readonly total: number };
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

type Event = HoverEvent<PageMention, Known>;
type Command = HoverCommand<PageMention, Known>;

/** Runs the hover machine: its events come from pointer, keys and time, its commands go to the card. */
export const createCardControl = (options: CardOptions): CardControl => {
  const { words, signal, load, sheet, at, placeOf, onOpen, onStep, onMore } = options;
  let state: HoverState<PageMention> = atRest;
  let shown: { readonly mention: PageMention; readonly known: Known | null; readonly chosen: string | null } | null = null;
  let point: { readonly x: number; readonly y: number } | null = null;

  const send = (event: Event): void => {
    if (signal.aborted) return;
    const [next, commands] = hover<PageMention, Known>(state, event);
    state = next;
    for (const command of commands) run(command);
  };

  const host = createCardHost(words, sheet, (held) => send({ type: 'held', held }));

  const draw = (): void => {
    if (shown === null) return;
    const { mention, known, chosen } = shown;
    const several = mention.others.length > 0 && chosen === null;
    const content = several || known === null ? null : (known.find((one) => one?.id === (chosen ?? mention.entity.id)) ?? null);
    const props: CardProps = {
      content,
      waiting: known === null,
      pinned: state.open?.pinned === true,
      place: placeOf(mention),
      reason: mention.reason,
      choices: several ? (known ?? []).flatMap((one) => (one === null ? [] : [{ id: one.id, name: one.name, line: one.line }])) : [],
      text: mention.block.text.slice(mention.start, mention.end),
      onClose: () => send({ type: 'close' }),
      onPin: () => send({ type: 'pin' }),
      onStep,
      onMore: () => onMore(content?.id ?? mention.entity.id),
      onChoose: (id) => {
        shown = { mention, known, chosen: id };
        draw();
      },
    };
    host.show(mention, props, point);
  };

  const run = (command: Command): void => {
    switch (command.type) {
      case 'wait':
        setTimeout(() => send({ type: 'waited', wait: command.wait, token: command.token }), command.ms);
        break;
      case 'load':
        void load(command.mark).then((content) => send({ type: 'content', token: command.token, content }));
        break;
      case 'show':
        // Without its sheet a card would be bare text.
        if (command.content === null && sheet() === '') break;
        shown = { mention: command.mark, known: command.content, chosen: null };
        draw();
        onOpen(command.mark);
        if (command.focus) host.focus();
        break;
      case 'pinned':
        draw();
        break;
      case 'hide':
        shown = null;
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
