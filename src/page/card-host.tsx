import { render } from 'preact';
import { EntityCard, type CardProps } from '../ui/EntityCard.js';
import { WordsProvider, type Words } from '../ui/words.js';
import { pointIn } from './block.js';
import { HOST_RESET, hostPlace } from './card-sheet.js';
import { focusOn, modalAround } from './dom.js';
import { isOn, rectsOf, type Rect } from './measure.js';
import type { PageMention } from './page-mention.js';
import { placeCard } from './place.js';
import { themeAt } from './theme.js';

/** 'closed', unless a build for accessibility checks opens it. */
declare const __CARD_ROOT__: ShadowRootMode;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What stands between mark and card, and belongs to the card as long as the pointer is on its way. */
const BRIDGE = 8;

/** Events that a page may not take for its own when they come from inside the card. */
const KEPT_INSIDE = ['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'touchstart', 'touchend', 'keydown', 'keyup', 'keypress', 'wheel'];

/** The one card of a page. Its element is in the document only while it is open. */
export interface CardHost {
  /** Shows the card at the mention, at the line of it that is at `point`, with the given content. */
  show(mention: PageMention, props: CardProps, point: { readonly x: number; readonly y: number } | null): void;
  /** Puts the card where its mention is now. */
  place(): void;
  focus(): void;
  /** Takes the card away; `restore` gives the focus back, and sets the reading position to the end of the mention. */
  hide(restore: boolean): void;
  /** True for the card's element. */
  is(node: EventTarget | null): boolean;
  /** True where the point is on the card or on the way to it. */
  covers(x: number, y: number): boolean;
}

interface OpenCard {
  readonly host: HTMLElement;
  readonly box: HTMLElement;
  readonly spot: HTMLElement;
  mention: PageMention;
  point: { readonly x: number; readonly y: number } | null;
}

const element = (name: string): HTMLElement => document.createElementNS(XHTML, name);

/** Sets the reading position, from which a screen reader and the Tab key go on, to the end of the mention. */
const readOnFrom = ({ block, end }: PageMention): void => {
  const to = pointIn(block, end, true);
  if (to?.node.isConnected === true) getSelection()?.collapse(to.node, to.offset);
};

/** `onHeld` is told whether the focus is in the card. `sheet` gives the card's style sheet, known once there is content. */
export const createCardHost = (words: Words, sheet: () => string, onHeld: (held: boolean) => void): CardHost => {
  let card: OpenCard | null = null;
  let focusBefore: Element | null = null;

  const open = (mention: PageMention): OpenCard => {
    const host = element('div');
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: __CARD_ROOT__ });
    const style = element('style');
    style.textContent = HOST_RESET + sheet();
    const spot = element('style');
    const box = element('div');
    root.append(style, spot, box);
    for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    root.addEventListener('focusin', () => onHeld(true));
    // A window that loses the focus leaves it in the card; it is out only once nothing in here has it.
    root.addEventListener('focusout', () => queueMicrotask(() => onHeld(root.activeElement !== null)));
    // A modal dialog makes everything outside it inert.
    (modalAround(mention.block.first) ?? document.documentElement).append(host);
    host.showPopover();
    return { host, box, spot, mention, point: null };
  };

  const place = (): void => {
    if (card === null) return;
    const { box, spot, mention, point } = card;
    const lines = rectsOf(mention);
    const line: Rect | undefined = (point && lines.find((rect) => isOn(rect, point.x, point.y))) ?? lines[0];
    const inner = box.firstElementChild;
    if (line === undefined || !(inner instanceof HTMLElement)) return;
    spot.textContent = hostPlace({ left: 0, top: 0, room: innerHeight, side: 'below' });
    const size = { width: inner.offsetWidth, height: inner.offsetHeight };
    const view = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    spot.textContent = hostPlace(placeCard({ lines, line, card: size, view, direction: words.direction }));
  };

  const dialog = (): HTMLElement | null => card?.box.querySelector<HTMLElement>('[role="dialog"]') ?? null;

  return {
    show: (mention, props, point) => {
      if (card?.host.isConnected !== true) {
        focusBefore = document.activeElement;
        card = open(mention);
      }
      if (mention !== card.mention || point !== null) card.point = point;
      card.mention = mention;
      const node = mention.block.pieces[0]?.node;
      if (node !== undefined) card.box.dataset['theme'] = themeAt(node);
      render(
        <WordsProvider value={words}>
          <EntityCard {...props} />
        </WordsProvider>,
        card.box,
      );
      place();
    },
    place,
    focus: () => dialog()?.focus({ preventScroll: true }),
    hide: (restore) => {
      if (card === null) return;
      const { host, box, mention } = card;
      card = null;
      render(null, box);
      host.remove();
      if (!restore) return;
      if (focusBefore !== null && focusBefore !== document.body) focusOn(focusBefore);
      readOnFrom(mention);
    },
    is: (node) => card !== null && node === card.host,
    covers: (x, y) => {
      const box = card?.box.firstElementChild?.getBoundingClientRect();
      return box !== undefined && x >= box.left && x <= box.right && y >= box.top - BRIDGE && y <= box.bottom + BRIDGE;
    },
  };
};
