import { linkAround } from './dom.js';
import type { PageMention } from './page-mention.js';
import { TIMING } from './timing.js';

/** What a pointer can mean, and how to find out where it is. */
export interface PointerOptions {
  readonly signal: AbortSignal;
  /** The mention whose mark is at the point. */
  readonly at: (x: number, y: number) => PageMention | null;
  /** True where the event or the point belongs to the card. */
  readonly inCard: (target: EventTarget | null, x: number, y: number) => boolean;
  readonly onOver: (over: PageMention | 'card' | null, point: { readonly x: number; readonly y: number }) => void;
  readonly onTouch: (mention: PageMention, point: { readonly x: number; readonly y: number }) => void;
  readonly onOutside: () => void;
  /** Tests cannot make real events. */
  readonly isReal?: (event: Event) => boolean;
}

/**
 * Watches the pointer with one set of listeners on the document; marks have no elements that could have any.
 * Events made by the page's own scripts are ignored.
 */
export const watchPointer = ({ signal, at, inCard, onOver, onTouch, onOutside, isReal = (event) => event.isTrusted }: PointerOptions): void => {
  let last: PointerEvent | null = null;
  let framed = false;
  let press = 0;

  const look = (): void => {
    framed = false;
    if (last === null || signal.aborted) return;
    const { target, clientX: x, clientY: y, buttons } = last;
    // A pressed button selects text, or drags.
    if (buttons !== 0) onOver(null, { x, y });
    else onOver(inCard(target, x, y) ? 'card' : at(x, y), { x, y });
  };

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || !isReal(event)) return;
    last = event;
    if (!framed) requestAnimationFrame(look);
    framed = true;
  };

  const onLeave = (event: PointerEvent): void => {
    if (event.relatedTarget !== null || event.pointerType === 'touch' || !isReal(event)) return;
    last = null;
    onOver(null, { x: event.clientX, y: event.clientY });
  };

  const inLink = (event: Event): boolean => event.target instanceof Node && linkAround(event.target) !== null;

  const endPress = (): void => clearTimeout(press);

  const onDown = (event: PointerEvent): void => {
    endPress();
    if (event.pointerType !== 'touch' || !isReal(event) || !inLink(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    const mention = at(point.x, point.y);
    if (mention !== null) press = window.setTimeout(() => onTouch(mention, point), TIMING.press);
  };

  // A tap on a link goes where the link goes; only a tap on plain words opens a card.
  const onClick = (event: MouseEvent): void => {
    endPress();
    const touched = event instanceof PointerEvent && event.pointerType === 'touch';
    const point = { x: event.clientX, y: event.clientY };
    if (!touched || !isReal(event) || inCard(event.target, point.x, point.y)) return;
    const mention = inLink(event) ? null : at(point.x, point.y);
    if (mention !== null) onTouch(mention, point);
    else onOutside();
  };

  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerover', onMove, options);
  document.addEventListener('pointerout', onLeave, options);
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('pointercancel', endPress, options);
  document.addEventListener('pointerup', endPress, options);
  document.addEventListener('click', onClick, options);
  signal.addEventListener('abort', endPress);
};
