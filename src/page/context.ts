import type { BlockRole } from '../core/match/mention.js';
import { attributeOf, hasInside, isElement, parentOf, tagOf } from './dom.js';
import { flowOf, isClosed } from './tags.js';

/** A block element as a place for text. */
export interface BlockContext {
  readonly element: Element;
  /** The block around it; null at the top of the page. */
  readonly up: BlockContext | null;
  /** The nearest article, else the main part. */
  readonly zone: Element | null;
  readonly article: boolean;
  /** True beside the page's own text: asides, footers, comments. */
  readonly aside: boolean;
  /** The list item around it, beside the page's own text. */
  readonly item: Element | null;
  readonly role: BlockRole;
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
}

/** What the text directly inside one element is. */
export interface Context {
  readonly block: BlockContext;
  /** True inside a link. */
  readonly linked: boolean;
  /** The outermost element whose text is not read, where there is one around. */
  readonly closed: Element | null;
}

// A hostile page nests thousands of elements; what lies further up is taken as the plain page.
const MOST_LEVELS = 64;

const ASIDE_ROLES = new Set(['complementary', 'contentinfo']);
const COMMENTS = /(^|[^a-z])comments?([^a-z]|$)/i;
/** Class names of boxes that lead elsewhere, as whole words: a `content-sidebar-wrap` is not one. */
const LEADS_ELSEWHERE = /(^|\s)([\w-]+[-_])?(teasers?|promos?|related|recommended|recommendations|read-more|more-on|trending)([-_][\w-]+)?(\s|$)/i;

const closes = (element: Element, tag: string, role: string | null, plain: boolean): boolean => {
  if (isClosed(tag, plain) || role === 'textbox' || role === 'navigation') return true;
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true';
};

const levelOf = (element: Element, tag: string, role: string | null): number => {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return role === 'heading' ? Number(attributeOf(element, 'aria-level') ?? 2) : 0;
};

const isComments = (element: Element): boolean => COMMENTS.test(attributeOf(element, 'id') ?? '') || COMMENTS.test(attributeOf(element, 'class') ?? '');

/** A box is a teaser by its class only when it has a heading or a link in it; some papers call their own first paragraph so. */
const isTeaser = (element: Element): boolean =>
  LEADS_ELSEWHERE.test(attributeOf(element, 'class') ?? '') && hasInside(element, 'a[href], h2, h3, h4, h5') && !hasInside(element, 'article, main, h1');

const isAside = (element: Element, tag: string, role: string | null, zone: Element | null): boolean => {
  if (tag === 'aside' || tag === 'footer' || (role !== null && ASIDE_ROLES.has(role))) return true;
  if ((tag === 'header' || role === 'banner') && zone === null) return true;
  return tag !== 'main' && isComments(element);
};

const blockBelow = (up: BlockContext, element: Element, tag: string, role: string | null): BlockContext => {
  // A framework's "comments-open" on the whole page says nothing about its text.
  if (tag === 'html' || tag === 'body') return { ...TOP, element };
  const level = levelOf(element, tag, role) || up.level;
  const text = level > 0 ? 'heading' : tag === 'figcaption' || tag === 'caption' ? 'caption' : up.role;
  const below = { element, up, role: text, level } as const;
  if (tag === 'article' || role === 'article') return { ...below, zone: element, article: true, aside: false, item: null };
  const main = (tag === 'main' || role === 'main') && !up.article;
  const teaser = isTeaser(element);
  const aside = up.aside || teaser || isAside(element, tag, role, up.zone);
  return { ...below, zone: main ? element : up.zone, article: up.article, aside, item: !aside ? null : tag === 'li' || teaser ? element : up.item };
};

const TOP = { up: null, zone: null, article: false, aside: false, item: null, role: 'text', level: 0 } as const;

/** Tells what the text inside an element is; each element is looked at once. */
export type Contexts = (parent: Node | null) => Context | null;

/** Contexts for one pass over the document: nothing is kept, as classes and roles change. `plain`: a plain-text document. */
export const createContexts = (plain: boolean): Contexts => {
  const known = new Map<Element, Context>();

  const below = (up: Context | null, element: Element): Context => {
    const tag = tagOf(element);
    const role = attributeOf(element, 'role');
    const block = up === null ? { ...TOP, element } : flowOf(tag) === 'inline' ? up.block : blockBelow(up.block, element, tag, role);
    if (up !== null && up.closed !== null) return up;
    const linked = up !== null && up.linked;
    return { block, linked: linked || tag === 'a', closed: closes(element, tag, role, plain) ? element : null };
  };

  return (parent) => {
    const chain: Element[] = [];
    let context: Context | null = null;
    for (let at = parent; isElement(at) && chain.length < MOST_LEVELS; at = parentOf(at)) {
      context = known.get(at) ?? null;
      if (context !== null) break;
      chain.push(at);
    }
    for (const element of chain.reverse()) known.set(element, (context = below(context, element)));
    return context;
  };
};
