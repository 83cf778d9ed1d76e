import { isElement, parentOf } from './dom.js';

const { get: readText } = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent') ?? {};
// A named form or image takes the place of the document's own members.
const { querySelectorAll, createTreeWalker } = Document.prototype;
const { get: readState } = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState') ?? {};

/** False until the document and what it shows is there. */
export const isComplete = (): boolean => readState?.call(document) === 'complete';

/** Goes through the elements and texts of the document behind `node`. */
export const walkerFrom = (node: Node): TreeWalker => {
  const walker = createTreeWalker.call(document, document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  return walker;
};

/** The first `most` elements of the document that the selector matches, in document order. */
export const select = (selector: string, most: number): Element[] => [...querySelectorAll.call(document, selector)].slice(0, most);

/** The text inside a node as it stands, at most `most` UTF-16 units. */
export const rawText = (node: Node, most: number): string => String(readText?.call(node)).slice(0, most);

/** The same with its white space pressed together. */
export const shortText = (node: Node, most: number): string =>
  rawText(node, most * 4)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, most);

/** The nearest element around `node`, itself included, for which `test` holds. */
export const around = (node: Node | null, test: (element: Element) => boolean): Element | null => {
  for (let at = node; isElement(at); at = parentOf(at)) if (test(at)) return at;
  return null;
};
