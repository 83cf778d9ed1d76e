import type { Story } from '../core/match/mention.js';
import type { NameTable } from '../core/match/table.js';
import { readyTable } from '../core/match/trie.js';
import type { PageRules } from '../core/rules/settings.js';
import { blocksAbout, isUnchanged, wholeBlocks } from './article.js';
import type { PageBlock } from './block.js';
import { createBlockList } from './block-list.js';
import { createCardControl } from './card-control.js';
import { isVisible } from './dom.js';
import { bringIntoView } from './jump.js';
import type { PageMention, PageStretch } from './page-mention.js';
import { createPainter } from './paint.js';
import { createReader } from './reader.js';
import type { MarkNames } from './registry.js';
import { effectOn, markableBy, shownBy } from './shown.js';
import { createSpotter, type Spotted } from './spot.js';
import { TIMING } from './timing.js';

/** A place among the marks of the page, from 0. */
export interface Place {
  readonly index: number;
  readonly total: number;
}

/** What a page session asks of the world outside the page. */
export interface SessionOptions {
  readonly table: NameTable;
  readonly rules: PageRules;
  /** Ends everything: marks off, listeners off, card gone. */
  readonly signal: AbortSignal;
  readonly dress: () => Promise<MarkNames | null>;
  /** The card of a mention at its place among the marks; of the entity that was chosen, where it could be several. */
  readonly load: (mention: PageMention, place: Place, chosen: string | null) => Promise<object | null>;
  readonly sheet: () => string;
  readonly onMore: (entity: string) => void;
  /** After each reading of the page. */
  readonly onRead: () => void;
}

/** The reading of one page, from its first text to its end. */
export interface PageSession {
  /** Resolves once the page was read for the first time. */
  readonly read: Promise<void>;
  /** In document order; without those that a rule or the page's style sheets hide. */
  mentions(): readonly PageMention[];
  /** The same, with those that a rule hides. */
  visible(): readonly PageMention[];
  all(): readonly PageMention[];
  stories(): readonly Story[];
  isShown(mention: PageMention): boolean;
  /** True where nothing but a rule can keep it from being marked. */
  isMarkable(mention: PageMention): boolean;
  /** True where the page has no text. */
  isEmpty(): boolean;
  setRules(rules: PageRules): void;
  /** Brings the mention into view and lets it stand out for a moment. False where it is gone. */
  jump(mention: PageMention): boolean;
  /** Opens the card of the next or previous mark; where nothing may be marked, brings the next or previous mention into view. False where there is none. */
  step(by: 1 | -1): boolean;
  /** The text about the incident (a runtime id) with all of its words; empty where there is none. */
  article(incident: unknown): readonly PageBlock[];
  /** Brings a stretch of the block at this place in the article that was asked for last into view. False where it is gone. */
  flash(block: number, start: number, end: number): boolean;
}

/** Begins to read the document. */
export const startSession = (options: SessionOptions): PageSession => {
  const { signal, sheet, onMore, onRead } = options;
  const table = readyTable(options.table);
  const spot = createSpotter(table);
  let { rules } = options;
  let found: Spotted = { mentions: [], stories: [], texts: [] };
  let article: readonly PageBlock[] = [];
  let shown: readonly PageMention[] = [];
  let shownSet: ReadonlySet<PageMention> = new Set();
  let markable: ReadonlySet<PageMention> = new Set();
  let last: PageMention | null = null;
  let listeners = new AbortController();

  const load = (mention: PageMention, chosen: string | null): Promise<object | null> =>
    options.load(mention, { index: Math.max(0, shown.indexOf(mention)), total: shown.length }, chosen);

  const painter = createPainter(async () => {
    const names = await options.dress();
    const [first] = shown;
    // So that the first card opens with its sheet and its words at hand.
    if (names !== null && first !== undefined) void load(first, null);
    return names;
  }, signal);

  const card = createCardControl({
    signal,
    load,
    sheet,
    onMore,
    at: (x, y) => painter.at(x, y),
    onOpen: (mention) => {
      if (mention !== null) last = mention;
      painter.now(mention);
    },
    onStep: (by) => void step(by),
  });

  const list = createBlockList((blocks) => {
    painter.drop(blocks);
    for (const block of blocks) block.mentions.forEach(card.gone);
  });

  const openStories = (): string[] => found.stories.filter(({ open }) => open).map(({ incident }) => incident);

  const show = (): void => {
    const allowed = markableBy(rules, found.mentions);
    markable = new Set(allowed);
    shown = shownBy(rules, allowed, openStories());
    shownSet = new Set(shown);
    const open = card.current();
    if (open !== null && !shownSet.has(open)) card.gone(open);
    painter.show(shown);
  };

  const listen = (): void => {
    listeners.abort();
    listeners = new AbortController();
    card.listen(AbortSignal.any([signal, listeners.signal]));
  };

  const isSeen = ({ block }: PageMention): boolean => isVisible(block.context.element);

  const mentions = (): PageMention[] => {
    const stories = openStories();
    return found.mentions.filter((mention) => effectOn(rules, mention, stories) !== 'hide' && isSeen(mention));
  };

  const step = (by: 1 | -1): boolean => {
    const seen = (rules.on ? shown : mentions()).filter(isSeen);
    const at = last === null ? -1 : seen.indexOf(last);
    const next = at < 0 ? seen.at(by === 1 ? 0 : -1) : seen[(at + by + seen.length) % seen.length];
    if (next === undefined || !bringIntoView(next)) return false;
    last = next;
    if (rules.on) card.open(next);
    return true;
  };

  /** Brings the words into view and lets them stand out for a moment. False where they are gone. */
  const lead = (words: PageStretch): boolean => {
    if (!bringIntoView(words)) return false;
    card.close();
    // Words that stand out are registered in the document, where its scripts can find them.
    if (rules.on) {
      painter.now(words);
      setTimeout(() => painter.now(card.current()), TIMING.flash);
    }
    return true;
  };

  const plain = document.contentType === 'text/plain';
  const reader = createReader({
    table,
    list,
    plain,
    signal,
    ignored: (node) => card.is(node),
    onNewRoot: listen,
    onRead: () => {
      found = spot(list.all(), document.title);
      show();
      onRead();
    },
  });

  listen();
  return {
    read: reader.start(),
    all: () => found.mentions,
    mentions,
    visible: () => found.mentions.filter(isSeen),
    stories: () => found.stories,
    isShown: (mention) => shownSet.has(mention),
    isMarkable: (mention) => markable.has(mention),
    isEmpty: () => list.all().length === 0,
    setRules: (next) => {
      rules = next;
      show();
    },
    jump: (mention) => {
      const isThere = lead(mention);
      if (isThere) last = mention;
      return isThere;
    },
    step,
    article: (incident) => (article = wholeBlocks(blocksAbout(found.texts, incident), plain)),
    flash: (at, start, end) => {
      const block = article[at];
      return block !== undefined && isUnchanged(block) && lead({ block, start, end });
    },
  };
};
