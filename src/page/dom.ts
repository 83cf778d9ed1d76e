/**
 * Members of nodes, read through the getters of the prototypes. The children of a form stand in for its own members
 * in Chromium (`form.parentNode` may be an input), so an element is never asked directly; text nodes have no such children.
 */
const getter = <V>(prototype: object, key: string): ((node: Node) => V) => {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (get === undefined) throw new Error(`no getter for ${key}`);
  return (node) => get.call(node);
};

export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const previousOf = getter<Node | null>(Node.prototype, 'previousSibling');
export const lastChildOf = getter<Node | null>(Node.prototype, 'lastChild');
export const isConnected = getter<boolean>(Node.prototype, 'isConnected');

const typeOf = getter<number>(Node.prototype, 'nodeType');
const localNameOf = getter<string>(Element.prototype, 'localName');
const { getAttribute, checkVisibility, closest, querySelector, scrollIntoView, getBoundingClientRect } = Element.prototype;
const { focus } = HTMLElement.prototype;
const { contains } = Node.prototype;
const { createTreeWalker } = Document.prototype;

/** True for an element node. */
export const isElement = (node: Node | null): node is Element => node !== null && typeOf(node) === Node.ELEMENT_NODE;

/** True for a text node, CDATA sections of XHTML included. */
export const isText = (node: Node): node is Text => {
  const type = typeOf(node);
  return type === Node.TEXT_NODE || type === Node.CDATA_SECTION_NODE;
};

/** The element's name without its prefix, in lower case for HTML. */
export const tagOf: (element: Element) => string = localNameOf;

/** The attribute's value, or null where it is not set. */
export const attributeOf = (element: Element, name: string): string | null => getAttribute.call(element, name);

/** True where something inside the element fits the selector. */
export const hasInside = (element: Element, selector: string): boolean => querySelector.call(element, selector) !== null;

/** True where `inner` is `outer` or stands inside it. */
export const holds = (outer: Node, inner: Node): boolean => contains.call(outer, inner);

/** False where the style sheets hide the element. Costs a style pass: not for use while scanning. */
export const isVisible = (element: Element): boolean => checkVisibility.call(element, { visibilityProperty: true });

/** Where the element begins, in CSS pixels below the top of the viewport. Forces layout. */
export const topOf = (element: Element): number => getBoundingClientRect.call(element).top;

/** The nearest element around the node that fits the selector, or null. */
const around = (node: Node, selector: string): Element | null => {
  const element = isElement(node) ? node : parentOf(node);
  return isElement(element) ? closest.call(element, selector) : null;
};

/** The open modal dialog in which the node stands. */
export const modalAround = (node: Node): Element | null => around(node, 'dialog:modal');

/** The link in which the node stands. */
export const linkAround = (node: Node): Element | null => around(node, 'a[href]');

/** Focuses the element without scrolling to it. */
export const focusOn = (element: Element): void => {
  if (element instanceof HTMLElement) focus.call(element, { preventScroll: true });
};

/** Brings the element into the middle of every box that scrolls around it, at once. */
export const scrollTo = (element: Element): void => scrollIntoView.call(element, { block: 'center', behavior: 'instant' });

/** Goes through the texts below a node, in document order. */
export interface TextWalker {
  next(): Text | null;
  /** The first text after everything inside `element`. */
  past(element: Element): Text | null;
}

const textOrNull = (node: Node | null): Text | null => (node !== null && isText(node) ? node : null);

/** A walker over the texts of `root`. Without a filter function, which costs eight times the walk itself. */
export const textWalker = (root: Node): TextWalker => {
  const walker = createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
  return {
    next: () => textOrNull(walker.nextNode()),
    past: (element) => {
      walker.currentNode = element;
      return textOrNull(walker.nextSibling());
    },
  };
};
