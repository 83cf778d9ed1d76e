import type { Article } from '../core/reading/reading.js';
import type { MarkKind } from '../core/mark-kind.js';
import type { PageMention } from '../page/page-mention.js';
import type { PageSession } from '../page/session.js';
import { quote } from '../page/quote.js';
import type { MentionItem, PageStatus, TabCalls } from '../platform/protocol.js';
import { readNumber, readRules } from './read-answers.js';

/** The tab's side of a call; null where its arguments cannot be read. */
type Handlers = { readonly [Name in keyof TabCalls]: (ask: unknown) => Promise<TabCalls[Name]['answer'] | undefined> };

/** What the handlers work on. */
export interface TabPage {
  readonly state: () => PageStatus['state'];
  readonly names: () => number;
  /** Null where the page is not read. */
  readonly session: () => Promise<PageSession | null>;
  readonly current: () => PageSession | null;
  readonly end: () => void;
}

const MOST_LISTED = 2_000;
const CONTEXT = 60;

/** How many mentions of each kind there are; a kind without any is left out. */
const countKinds = (mentions: readonly PageMention[]): PageStatus['counts'] => {
  const counts: Partial<Record<MarkKind, number>> = {};
  for (const { entity } of mentions) counts[entity.mark] = (counts[entity.mark] ?? 0) + 1;
  return counts;
};

const itemOf = (mention: PageMention, index: number, session: PageSession, listed: boolean): MentionItem => {
  const { block, start, end, entity, others, form, reason } = mention;
  return {
    index,
    entity: entity.id,
    others: others.map(({ id }) => id),
    mark: entity.mark,
    form,
    reason,
    ...quote(block.text, start, end, CONTEXT),
    shown: session.isShown(mention),
    markable: session.isMarkable(mention),
    aside: block.context.aside,
    listed,
  };
};

const articleOf = (session: PageSession | null, incident: unknown): Article | null => {
  const blocks = session?.article(incident) ?? [];
  const mentions = blocks.flatMap(({ mentions: found }, block) =>
    found.map(({ start, end, entity: { id }, form }) => ({ block, start, end, entity: id, form })),
  );
  return blocks.length === 0 ? null : { url: location.href, blocks: blocks.map(({ text, role }) => ({ text, role })), mentions };
};

/** What a tab answers to the worker and to our own pages. */
export const createTabCalls = (page: TabPage): Handlers => ({
  status: async () => {
    const mentions = page.current()?.mentions() ?? [];
    const stories = page.current()?.stories() ?? [];
    return { state: page.state(), title: document.title, stories, mentions: mentions.length, counts: countKinds(mentions), names: page.names() };
  },
  mentions: async () => {
    const session = await page.session();
    if (session === null) return { items: [], total: 0 };
    const seen = new Set(session.visible());
    const listed = new Set(session.mentions());
    const items = session.all().flatMap((mention, index) => (seen.has(mention) ? [itemOf(mention, index, session, listed.has(mention))] : []));
    return { items: items.slice(0, MOST_LISTED), total: listed.size };
  },
  jump: async (ask) => {
    const index = readNumber(ask, 'index');
    if (index === null) return undefined;
    const session = await page.session();
    const mention = session?.all()[index];
    return { found: mention !== undefined && session?.jump(mention) === true };
  },
  rules: async (ask) => {
    const rules = readRules(ask);
    if (rules === null) return undefined;
    page.current()?.setRules(rules);
    return null;
  },
  step: async (ask) => {
    const by = readNumber(ask, 'by');
    if (by !== 1 && by !== -1) return undefined;
    return { found: (await page.session())?.step(by) === true };
  },
  article: async (ask) => {
    // Anything that is no incident's id is the id of none.
    const incident: unknown = Reflect.get(Object(ask), 'incident');
    return { article: articleOf(await page.session(), incident) };
  },
  flash: async (ask) => {
    // No words stand at -1: a stretch that cannot be read is not found.
    const [block = -1, start = -1, end = -1] = ['block', 'start', 'end'].map((key) => readNumber(ask, key) ?? -1);
    return { found: page.current()?.flash(block, start, end) === true };
  },
  end: async () => {
    page.end();
    return null;
  },
});
