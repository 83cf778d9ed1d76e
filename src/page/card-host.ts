import { pointIn } from './block.js';
import { buildCard } from './build-card.js';
import { hostPlace } from './card-sheet.js';
import { focusOn, modalAround } from './dom.js';
import { isOn, rectsOf, type Rect } from './measure.js';
import type { PageMention } from './page-mention.js';
import { placeCard } from './place.js';
import { themeAt } from './theme.js';
import { TIMING } from './timing.js';

/** 'closed', unless a build for accessibility checks opens it. */
declare const __CARD_ROOT__: ShadowRootMode;

const XHTML = 'http://www.w3.org/1999/xhtml';

/** What stands between mark and card, and belongs to the card as long as the pointer is on its way. */
const BRIDGE = 8;

/** Events that a page may not take for its own when they come from inside the card. */
const KEPT_INSIDE = 'click contextmenu mousedown mouseup pointerdown pointerup touchstart touchend keydown keyup wheel'.split(' ');

/** The one card of a page. Its element is in the document only while it is open. */
export interface CardHost {
  /** Shows the card at the mention, at the line of it that is at `point`. */
  show(mention: PageMention, tree: object, point: { readonly x: number; readonly y: number } | null): void;
  pin(pinned: boolean): void;
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

/** What the card tells: whether the focus is in it, and which of its controls was used. */
export interface CardEars {
  readonly onHeld: (held: boolean) => void;
  readonly onAct: (act: string, id: string) => void;
}

interface OpenCard {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly box: HTMLElement;
  readonly spot: HTMLElement;
  mention: PageMention;
  point: { readonly x: number; readonly y: number } | null;
  since: number;
}

const element = (name: string): HTMLElement => document.createElementNS(XHTML, name);

/** Sets the reading position, from which a screen reader and the Tab key go on, to the end of the mention. */
const readOnFrom = ({ block, end }: PageMention): void => {
  const to = pointIn(block, end, true);
  if (to?.node.isConnected === true) getSelection()?.collapse(to.node, to.offset);
};

/** The body takes a place in the order of focus only while there is more in it than fits. */
const markScrolling = (body: HTMLElement | null): void => {
  if (body === null) return;
  const scrolls = body.scrollHeight > body.clientHeight;
  for (const [name, value] of [
    ['tabindex', '0'],
    ['role', 'group'],
    ['aria-label', body.dataset['label'] ?? ''],
  ] as const) {
    if (scrolls) body.setAttribute(name, value);
    else body.removeAttribute(name);
  }
};

/** `sheet` gives the card's style sheet, known once there is content. */
export const createCardHost = (sheet: () => string, { onHeld, onAct }: CardEars): CardHost => {
  let card: OpenCard | null = null;
  let focusBefore: Element | null = null;
  let pinned = false;

  const find = (selector: string): HTMLElement | null => card?.box.querySelector<HTMLElement>(selector) ?? null;

  const onClick = (event: Event): void => {
    const control = event.target instanceof Element ? event.target.closest<HTMLElement>('a, [data-act]') : null;
    if (control === null || card === null) return;
    // A page may bring a card up under a click meant for itself: a link follows none right after the card shows something else.
    if (control.localName === 'a' && event.timeStamp - card.since < TIMING.linkRest) event.preventDefault();
    const { act, id = '' } = control.dataset;
    if (act !== undefined) onAct(act, id);
  };

  const open = (mention: PageMention): OpenCard => {
    const host = element('div');
    host.setAttribute('popover', 'manual');
    const root = host.attachShadow({ mode: __CARD_ROOT__ });
    const style = element('style');
    style.textContent = sheet();
    const spot = element('style');
    const box = element('div');
    root.append(style, spot, box);
    for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
    box.addEventListener('click', onClick);
    root.addEventListener('focusin', () => onHeld(true));
    // A window that loses the focus leaves it in the card; it is out only once nothing in here has it.
    root.addEventListener('focusout', () => queueMicrotask(() => onHeld(root.activeElement !== null)));
    // A modal dialog makes everything outside it inert.
    (modalAround(mention.block.first) ?? document.documentElement).append(host);
    host.showPopover();
    return { host, root, box, spot, mention, point: null, since: 0 };
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
    spot.textContent = hostPlace(placeCard({ lines, line, card: size, view, direction: inner.dir === 'rtl' ? 'rtl' : 'ltr' }));
    markScrolling(find('.card-body'));
  };

  const showPinned = (): void => {
    find('.card')?.toggleAttribute('data-pinned', pinned);
    find('[data-act="pin"]')?.setAttribute('aria-pressed', String(pinned));
  };

  return {
    show: (mention, tree, point) => {
      if (card?.host.isConnected !== true) {
        focusBefore = document.activeElement;
        card = open(mention);
      }
      if (mention !== card.mention || point !== null) card.point = point;
      card.mention = mention;
      card.since = performance.now();
      const node = mention.block.pieces[0]?.node;
      if (node !== undefined) card.box.dataset['theme'] = themeAt(node);
      const held = card.root.activeElement;
      const act = held instanceof HTMLElement ? held.dataset['act'] : undefined;
      card.box.replaceChildren(buildCard(tree));
      // Who steps from card to card by key stays on the control; everything else of the old card is gone.
      if (held !== null) (find(`[data-act="${act}"]`) ?? find('.card'))?.focus({ preventScroll: true });
      showPinned();
      place();
    },
    pin: (now) => {
      pinned = now;
      showPinned();
    },
    place,
    focus: () => find('.card')?.focus({ preventScroll: true }),
    hide: (restore) => {
      if (card === null) return;
      const { host, mention } = card;
      card = null;
      pinned = false;
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
