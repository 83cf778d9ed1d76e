import type { Block, Mention, Resolved, Story } from '../core/match/mention.js';
import { resolve } from '../core/match/resolve.js';
import { createScanner } from '../core/match/scan.js';
import type { ReadyTable } from '../core/match/trie.js';
import type { PageBlock } from './block.js';
import type { PageMention } from './page-mention.js';
import { unitsOf, type Unit } from './units.js';

/** A text of the page's own, and the stories that it is about. */
export interface OwnText {
  readonly blocks: readonly PageBlock[];
  readonly stories: readonly Story[];
}

/** What is meant on a page, and the stories it is about. */
export interface Spotted {
  /** In document order. */
  readonly mentions: readonly PageMention[];
  /** One for each incident, those the page is about first. Open only where a fair share of the page's own text is about it. */
  readonly stories: readonly Story[];
  /** The page's own texts, each with the stories that it is about. */
  readonly texts: readonly OwnText[];
}

/** What was decided of a unit, and from which blocks. */
interface Decided extends OwnText {
  readonly title: string;
}

const lengthOf = (unit: Pick<Unit, 'blocks'>): number => unit.blocks.reduce((sum, block) => sum + block.length, 0);

/** Of the page's own text, at least this share has to be about an incident; one teaser among fifteen is less. */
const FAIR_SHARE = 0.3;

/** The unit that the document's title stands over: the longest that is not beside the page's own text. */
const mainOf = (units: readonly Unit[]): Unit | null =>
  units.filter((unit) => !unit.beside).reduce<Unit | null>((best, unit) => (best === null || lengthOf(unit) > lengthOf(best) ? unit : best), null);

const isSame = (a: readonly PageBlock[], b: readonly PageBlock[]): boolean => a.length === b.length && a.every((block, at) => block === b[at]);

/** What a whole page is about, from what each text of its own is about. */
const pageStories = (texts: readonly OwnText[]): Story[] => {
  const total = texts.reduce((sum, text) => sum + lengthOf(text), 0);
  const best = new Map<string, Story>();
  const share = new Map<string, number>();
  const rank = (story: Story): number => (story.open ? 1000 : 0) + story.found;
  for (const text of texts) {
    for (const story of text.stories) {
      if (story.open) share.set(story.incident, (share.get(story.incident) ?? 0) + lengthOf(text));
      const other = best.get(story.incident);
      if (other === undefined || rank(story) > rank(other)) best.set(story.incident, story);
    }
  }
  const isFair = ({ incident }: Story): boolean => (share.get(incident) ?? 0) >= total * FAIR_SHARE;
  return [...best.values()].map((story) => ({ ...story, open: story.open && isFair(story) })).sort((a, b) => Number(b.open) - Number(a.open));
};

/** Decides what the blocks of a page mean. What is known of a unit is kept until one of its blocks changes. */
export const createSpotter = (table: ReadyTable): ((blocks: readonly PageBlock[], title: string) => Spotted) => {
  const { entities } = table.table;
  let known = new Map<object, Decided>();

  const titleBlock = (text: string): Block => {
    const scanner = createScanner(table);
    scanner.feed(text);
    return { role: 'title', length: text.length, text, hits: scanner.end() };
  };

  const toPage = (block: PageBlock, { start, end, entity, others, form, reason }: Mention): PageMention[] => {
    const meant = entities[entity];
    if (meant === undefined) return [];
    const same = block.mentions.find((old) => old.start === start && old.end === end && old.entity === meant && old.reason.code === reason.code);
    return [same ?? { block, start, end, entity: meant, others: others.flatMap((other) => entities[other] ?? []), form, reason }];
  };

  const decide = ({ blocks }: Unit, title: string): Decided => {
    const before: Block[] = title === '' ? [] : [titleBlock(title)];
    const { stories, mentions }: Resolved = resolve(table, [...before, ...blocks]);
    const found = new Map<PageBlock, PageMention[]>();
    for (const mention of mentions) {
      const block = blocks[mention.block - before.length];
      if (block === undefined) continue;
      found.set(block, [...(found.get(block) ?? []), ...toPage(block, mention)]);
    }
    for (const block of blocks) if (block.hits.length > 0) block.mentions = found.get(block) ?? [];
    return { blocks, title, stories };
  };

  return (blocks, documentTitle) => {
    const units = unitsOf(blocks);
    const main = mainOf(units);
    const next = new Map<object, Decided>();
    for (const unit of units) {
      const title = unit === main && !unit.blocks.some((block) => block.role === 'title') ? documentTitle : '';
      if (unit !== main && !unit.blocks.some((block) => block.hits.length > 0)) continue;
      const old = known.get(unit.key);
      next.set(unit.key, old?.title === title && isSame(old.blocks, unit.blocks) ? old : decide(unit, title));
    }
    known = next;
    const texts = units.filter((unit) => !unit.beside).map(({ key, blocks }) => ({ blocks, stories: next.get(key)?.stories ?? [] }));
    return { mentions: blocks.flatMap((block) => block.mentions), stories: pageStories(texts), texts };
  };
};
