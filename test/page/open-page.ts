import { expect, onTestFinished, vi } from 'vitest';
import { createNameTable } from '../../src/core/match/name-table.js';
import type { NameTable } from '../../src/core/match/table.js';
import type { TableEntity } from '../../src/core/match/table.js';
import type { MarkKind } from '../../src/core/mark-kind.js';
import type { CardContent } from '../../src/core/record/card-content.js';
import type { PageRules } from '../../src/core/rules/settings.js';
import type { Words } from '../../src/core/words.js';
import { treeOf } from '../../src/ui/card-tree.js';
import { EntityCard } from '../../src/ui/EntityCard.js';
import type { Place } from '../../src/page/session.js';
import cardHostSheet from '../../src/ui/card-host.css?inline';
import { h } from 'preact';
import type { PageMention } from '../../src/page/page-mention.js';
import { startSession, type PageSession } from '../../src/page/session.js';
import type { MarkNames } from '../../src/page/registry.js';
import { tinyPack } from '../core/match/tiny-story.js';

export const table = createNameTable([tinyPack]);

/** Opens the gate of the made-up incident wherever it stands. */
export const STORY = '<p>Gale-77 was at work.</p>';

export const RULES: PageRules = { on: true, rules: [], repeat: 'mixed', scope: 'page' };

/** The rules with one kind not marked. */
export const without = (kind: MarkKind): PageRules => ({
  ...RULES,
  rules: [{ subject: { type: 'kind', of: kind }, site: null, effect: 'quiet', revision: 1 }],
});

export const NAMES: MarkNames = {
  actor: 'test-actor',
  person: 'test-person',
  agency: 'test-agency',
  company: 'test-company',
  product: 'test-product',
  source: 'test-source',
  own: 'test-own',
  now: 'test-now',
};

const words: Words = { locale: 'en', direction: 'ltr', say: (key, ...values) => [key, ...values].join(' ') };

const contentOf = (entity: TableEntity): CardContent => ({
  id: entity.id,
  kind: entity.kind,
  mark: entity.mark,
  name: entity.name,
  line: `About ${entity.name}.`,
  role: null,
  stances: [],
  latest: null,
  lanes: null,
  later: null,
  incident: null,
  language: '',
});

/** The card of a mention, as the worker would make it. */
export const cardOf = ({ entity, others, reason, block, start, end }: PageMention, place: Place, chosen: string | null = null): object | null => {
  const contents = [entity, ...others].filter(({ id }) => chosen === null || id === chosen).map(contentOf);
  const several = contents.length > 1;
  const props = { words, place, reason, text: block.text.slice(start, end), content: several ? null : (contents[0] ?? null), choices: several ? contents : [] };
  const [tree] = treeOf(h(EntityCard, props));
  return typeof tree === 'object' ? tree : null;
};

export interface OpenPage {
  readonly session: PageSession;
  /** Mentions as `text=entity`, in the order of the page. */
  mentions(): string[];
  /** The texts that are marked now, in the order of the kinds. */
  painted(): string[];
  /** The calls to the world outside, by name. */
  readonly calls: string[];
  end(): void;
}

const textOf = (range: AbstractRange): string => {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString().replace(/\s+/g, ' ').replaceAll('\u00ad', '');
};

export const rangesOf = (kind: keyof MarkNames): AbstractRange[] => [...(CSS.highlights.get(NAMES[kind]) ?? [])];

const paintedNow = (): string[] => (['actor', 'person', 'agency', 'company'] as const).flatMap((kind) => rangesOf(kind).map(textOf));

interface Options {
  readonly table?: NameTable;
  readonly rules?: PageRules;
  readonly sheet?: string;
  readonly load?: (mention: PageMention, place: Place, chosen: string | null) => Promise<object | null>;
}

/** Reads the document as it is now; ends with the test. */
export const openDocument = async ({
  table: names = table,
  rules = RULES,
  sheet = '.card{width:320px}',
  load = (mention, place, chosen) => Promise.resolve(cardOf(mention, place, chosen)),
}: Options = {}): Promise<OpenPage> => {
  const controller = new AbortController();
  const calls: string[] = [];
  const session = startSession({
    table: names,
    rules,
    signal: controller.signal,
    dress: () => {
      calls.push('dress');
      return Promise.resolve(NAMES);
    },
    load,
    sheet: () => (sheet === '' ? '' : cardHostSheet + sheet),
    onMore: (entity) => calls.push(`more ${entity}`),
    onRead: () => calls.push('read'),
  });
  const end = (): void => controller.abort();
  onTestFinished(end);
  await session.read;
  const mentions = (): string[] =>
    session.all().map(({ block, start, end: to, entity }) => `${block.text.slice(start, to).replace(/\s+/g, ' ').replaceAll('\u00ad', '')}=${entity.name}`);
  return { session, mentions, painted: paintedNow, calls, end };
};

/** Sets the body and reads the page. */
export const openPage = (html: string, options?: Options): Promise<OpenPage> => {
  document.body.innerHTML = html;
  document.title = '';
  return openDocument(options);
};

/** Waits until the condition holds. */
export const until = (condition: () => void): Promise<void> => vi.waitFor(condition, { timeout: 10_000, interval: 20 });

/** Waits until exactly these texts are marked. */
export const untilPainted = (page: OpenPage, texts: readonly string[]): Promise<void> => until(() => expect(page.painted().sort()).toEqual([...texts].sort()));
