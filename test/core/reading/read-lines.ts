import { readFileSync } from 'node:fs';
import type { HeadSignals } from '../../../src/core/article/head-signals.js';
import { createNameTable } from '../../../src/core/match/name-table.js';
import { resolve } from '../../../src/core/match/resolve.js';
import { createScanner } from '../../../src/core/match/scan.js';
import { readyTable, type ReadyTable } from '../../../src/core/match/trie.js';
import { readPack } from '../../../src/core/pack/read.js';
import type { Pack } from '../../../src/core/pack/schema.js';
import { readArticle } from '../../../src/core/reading/read-article.js';
import type { Article, ArticleStretch, Outcome, Reading } from '../../../src/core/reading/reading.js';
import { textLanguageOf } from '../../../src/core/reading/text-language-of.js';
import { bodyOf, type Tongue } from '../../../src/core/reading/tongue.js';
import { lexiconOf } from '../article/lexicons.js';
import { signals } from '../article/signals.js';

const read = readPack(readFileSync(new URL('../../../assets/packs/storm-0558.json', import.meta.url), 'utf8'));
if (!read.ok) throw new Error('the pack has a fault');

/** The built-in pack. */
export const pack: Pack = read.value;

const [first] = pack.incidents;
if (first === undefined) throw new Error('the pack has an incident');

/** Its one incident. */
export const incident = first;

/** The day on which everything is read here. */
export const TODAY = '2026-11-24';

const tables = new WeakMap<Pack, ReadyTable>();
const readyFor = (own: Pack): ReadyTable => {
  const table = tables.get(own) ?? readyTable(createNameTable([own]));
  tables.set(own, table);
  return table;
};

/** A page that says nothing of itself but its language and, if there is one, its date. */
export const signalsFor = (lang: string, date: string | null): HeadSignals =>
  signals({ address: '', lang, metas: date === null ? [] : [['article:published_time', date]] });

/** An article from lines, with its mentions found: `# ` begins the title, `## ` a heading, anything else is a paragraph. */
export const articleFrom = (lines: readonly string[], own: Pack = pack): { readonly article: Article; readonly open: boolean } => {
  const ready = readyFor(own);
  const blocks = lines.map((line) => {
    const [, marks = '', text = ''] = /^(#{0,2}) ?(.*)$/s.exec(line) ?? [];
    return { role: marks === '#' ? ('title' as const) : marks === '##' ? ('heading' as const) : ('text' as const), text };
  });
  const resolved = resolve(
    ready,
    blocks.map(({ role, text }) => {
      const scanner = createScanner(ready);
      scanner.feed(text);
      return { role, length: text.length, text, hits: scanner.end() };
    }),
  );
  const mentions = resolved.mentions.map(({ block, start, end, entity, form }) => ({
    block,
    start,
    end,
    entity: ready.table.entities[entity]?.id ?? '',
    form,
  }));
  return { article: { url: 'https://example.org/story', blocks, mentions }, open: resolved.stories[0]?.open === true };
};

/** The language of an article, with its list at once. */
export const tongueIn = (article: Article, lang: string): Tongue => {
  const language = textLanguageOf(lang, bodyOf(article));
  return { language, lexicon: language === null ? null : lexiconOf(language.code) };
};

/** A reading with what tests ask of it. */
export interface Read {
  readonly reading: Reading;
  readonly article: Article;
  readonly outcomeOf: (id: string) => Outcome | undefined;
  /** The sentences of a row. */
  readonly sentencesOf: (id: string) => readonly string[];
  readonly wordsAt: (stretch: ArticleStretch) => string;
  /** `speaker stance` of every position, in order. */
  readonly said: readonly string[];
}

/** Reads lines as a page of that date and language. Throws where there is no reading. */
export const readLines = (lines: readonly string[], date: string | null, lang = 'en', own: Pack = pack): Read => {
  const { article } = articleFrom(lines, own);
  const reading = readArticle(own, own.incidents[0]?.id ?? '', article, signalsFor(lang, date), TODAY, tongueIn(article, lang));
  if (reading === null) throw new Error('no reading');
  const rows = [...reading.attributions, ...reading.facts];
  const wordsAt = ({ block, start, end }: ArticleStretch): string => (article.blocks[block]?.text ?? '').slice(start, end);
  return {
    reading,
    article,
    wordsAt,
    outcomeOf: (id) => rows.find((row) => row.id === id)?.outcome,
    sentencesOf: (id) => rows.find((row) => row.id === id)?.sentences.map(wordsAt) ?? [],
    said: reading.positions.flatMap(({ position }) => position.stances.map((stance) => `${position.speaker.entity ?? position.speaker.text} ${stance}`)),
  };
};
