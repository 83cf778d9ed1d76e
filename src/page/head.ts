import type { HeadSignals, TimeSignal } from '../core/article/head-signals.js';
import { attributeOf, holds, isElement, isVisible, parentOf, previousOf, tagOf } from './dom.js';
import { around, isComplete, rawText, select, shortText, walkerFrom } from './head-dom.js';
import { flowOf } from './tags.js';

const META = /date|time|publi|modif|create|tier|parsely|generator|^og:(type|title|site)/;
const BESIDE = /\b_*(related|recommend\w*|teasers?|comments?(?!-)|sidebar)_*\b/i;
const WALLS = 'paywall regwall subscriber-only subscribers-only piano'.replace(/\S+/g, '[class*="$&" i],[id*="$&" i],') + '[class^="tp-"],[class*=" tp-"]';

const LONG = 300;
const SHORT = 80;
const LINKED = 65_536;
const BEHIND = 800;
/** Characters of an article that is more than a teaser. */
const LEAST = 1000;

/** An attribute's value; empty where there is no element or no attribute. */
const valueOf = (node: Node | null, name: string): string => (isElement(node) ? (attributeOf(node, name) ?? '').slice(0, 4 * LONG) : '');

const namesOf = (node: Node | null): string => `${valueOf(node, 'class')} ${valueOf(node, 'id')} `;

const isArticle = (element: Element): boolean => tagOf(element) === 'article';

const isMain = (element: Element): boolean => tagOf(element) === 'main';

/** Beside the article's own text: asides, navigation, lists of other articles. */
const isBeside = (element: Element): boolean => {
  const tag = tagOf(element);
  return /^(aside|nav|footer)$/.test(tag) || (!/^(html|body|main)$/.test(tag) && BESIDE.test(namesOf(element)));
};

/** A few words before a date, which may say "updated"; not those of another date. */
const fewWords = (node: Node | null): string => {
  const text = !node || (isElement(node) && tagOf(node) === 'time') ? '' : shortText(node, LONG);
  return text.length < SHORT ? text : '';
};

const timeSignal = (time: Element): TimeSignal => {
  const before = previousOf(time);
  const hints = namesOf(time) + namesOf(parentOf(time)) + valueOf(time, 'itemprop') + fewWords(before && previousOf(before)) + fewWords(before);
  return { value: valueOf(time, 'datetime'), text: shortText(time, SHORT), hints };
};

/** The text behind the heading, a line for each block or line. */
const textBehind = (heading: Element, isOwn: (element: Element) => boolean): string => {
  const walker = walkerFrom(heading);
  let behind = '';
  let last: Element | null = null;
  for (let node = walker.nextNode(), steps = 0; node && behind.length < BEHIND && steps < LEAST; node = walker.nextNode(), steps++) {
    if (isElement(node)) {
      if (tagOf(node) === 'br') last = null;
      continue;
    }
    const block = around(parentOf(node), (element) => flowOf(tagOf(element)) !== 'inline');
    const text = rawText(node, BEHIND).replace(/\s+/g, ' ');
    if (!block || text === ' ' || holds(heading, node) || flowOf(tagOf(block)) !== 'block' || !isOwn(block)) continue;
    behind += (block === last ? '' : '\n') + text;
    last = block;
  }
  return behind.trim().slice(0, BEHIND);
};

/** What the document says of itself: its data, dates, titles, barriers. Nothing is decided here, and all of it is bounded. */
export const headSignals = (): HeadSignals => {
  const zoneOf = (node: Node | null): Element | null => around(node, isArticle) ?? around(node, isMain);
  const headings = select('h1', 8).sort((a, b) => Number(!zoneOf(a)) - Number(!zoneOf(b)));
  const [heading = null] = headings;
  const zone = zoneOf(heading);
  // Papers set their heading above the article too: then the longest one is theirs.
  let story = zone;
  let longest = LEAST;
  for (const article of select('article', 40)) {
    const { length } = rawText(article, LINKED);
    if (length > longest) [story, longest] = [article, length];
  }
  const isOwn = (element: Element): boolean => {
    const nearest = around(element, (at) => at === zone || at === story || isBeside(at) || isArticle(at));
    return !nearest || nearest === zone || nearest === story;
  };
  const inZone = (element: Element): boolean => (!zone || holds(zone, element)) && isOwn(element);
  const first = (selector: string): Element | null => select(selector, 1)[0] ?? null;

  let room = LINKED;
  return {
    address: location.href.slice(0, 4 * LONG),
    canonical: valueOf(first('link[rel="canonical" i]'), 'href'),
    lang: valueOf(first('html'), 'lang'),
    title: select('head > title', 1)
      .map((title) => shortText(title, LONG))
      .join(),
    headings: headings.slice(0, 4).map((each) => shortText(each, LONG)),
    metas: select('meta[content]', 400)
      .map((meta): [string, string] => [(valueOf(meta, 'property') || valueOf(meta, 'name')).toLowerCase(), valueOf(meta, 'content')])
      .filter(([name]) => META.test(name))
      .slice(0, 60),
    linked: select('script[type="application/ld+json" i]', 12)
      .map((script) => rawText(script, LINKED))
      .filter(({ length }) => (room -= length) >= 0),
    properties: select('[itemprop*="date" i]', 40)
      .filter(isOwn)
      .slice(0, 8)
      .map((each) => [valueOf(each, 'itemprop').toLowerCase(), valueOf(each, 'content') || valueOf(each, 'datetime') || shortText(each, SHORT)]),
    times: select('time', 60).filter(inZone).slice(0, 8).map(timeSignal),
    behind: heading ? textBehind(heading, isOwn) : '',
    walls: select(WALLS, 40)
      .filter((each) => inZone(each) && isVisible(each))
      .slice(0, 4)
      .map((each) => namesOf(each).slice(0, SHORT)),
    loading: !isComplete(),
  };
};
