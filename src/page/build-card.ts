const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** What a card is made of; anything else is left out, whatever a message says. */
const TAGS = new Set('section div span p h2 h3 dl dt dd ul li b i q bdi a button svg path circle'.split(' '));
// Handlers are the one kind of attribute that acts in these.
const HANDLER = /^on/i;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Builds a card from what the worker sent (a `CardNode`). Total: whatever else arrives gives an empty text. Texts become text,
 * links lead to https only. A style is set as a property: a page's policy may forbid the attribute.
 */
export const buildCard = (node: unknown, inSvg = false): Node => {
  if (!isRecord(node) || typeof node['tag'] !== 'string' || !TAGS.has(node['tag'])) return document.createTextNode(typeof node === 'string' ? node : '');
  const { tag, attributes, inside } = node;
  const svg = inSvg || tag === 'svg';
  const element = document.createElementNS(svg ? SVG : XHTML, tag);
  for (const [name, value] of Object.entries(isRecord(attributes) ? attributes : {})) {
    if (typeof value !== 'string' || HANDLER.test(name) || (name === 'href' && !value.startsWith('https://'))) continue;
    if (name !== 'style') element.setAttribute(name, value);
    else if (element instanceof HTMLElement) element.style.cssText = value;
  }
  for (const child of Array.isArray(inside) ? inside : []) element.append(buildCard(child, svg));
  return element;
};
