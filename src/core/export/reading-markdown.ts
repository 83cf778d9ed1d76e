import type { Incident } from '../pack/incident-schema.js';
import type { Attribution, Fact } from '../pack/statement-schema.js';
import { learnedSince } from '../reading/later.js';
import type { Article, AttributionOutcome, FactOutcome, FoundPosition, Outcome, Reading, Remark } from '../reading/reading.js';
import { inOrder } from '../record/order.js';
import type { PackIndex } from '../record/pack-index.js';
import { compareDates, publicOn } from '../record/partial-date.js';
import { separator } from '../separator.js';
import type { MessageKey } from '../words.js';
import { bareId } from './bare-id.js';
import type { ExportWords } from './export-words.js';
import { link, plain } from './markdown-text.js';
import { textAt } from './selector.js';
import { speakerText } from './speaker-text.js';

/** What a reading is told with. */
export interface MarkdownWish {
  readonly reading: Reading;
  readonly article: Article;
  readonly incident: Incident;
  readonly index: PackIndex;
  readonly words: ExportWords;
}

/** What is told of rows, in this order. Of rows on the article's own day, and of a cut text, nothing is said. */
const TOLD: readonly (readonly [Outcome, MessageKey])[] = [
  ['carried', 'exportCarried'],
  ['differs', 'exportDiffers'],
  ['moved', 'exportMoved'],
  ['may-be-meant', 'exportMayBeMeant'],
  ['not-found', 'exportNotFound'],
  ['later', 'exportLater'],
];

const REMARK: Record<Remark['code'], MessageKey> = { 'hedge-lost': 'exportHedgeLost', 'other-report': 'exportOtherReport' };

const section = (title: string, depth: number, parts: readonly string[]): readonly string[] =>
  parts.length === 0 ? [] : [`${'#'.repeat(depth)} ${title}`, '', ...parts, ''];

const quoted = ({ article }: MarkdownWish, sentences: AttributionOutcome['sentences']): readonly string[] =>
  sentences.map((stretch) => `  > ${plain(textAt(article, stretch))}`);

const sourcesText = (ids: readonly string[], { index, words }: MarkdownWish): string =>
  index
    .sourcesOf(ids)
    .map(({ publisher, published, url }) => link(published === null ? publisher : `${publisher}, ${words.date(published)}`, url))
    .join(separator(words));

const attributionLine = (row: Attribution, wish: MarkdownWish): string => {
  const { index, words } = wish;
  const stances = row.stances.map(({ stance, on }) => words.stance(stance, on)).join(separator(words));
  const quote =
    row.quote === undefined ? '' : ` ${words.say('quoted', plain(row.quote.text))}${row.quote.translated === true ? ` ${words.say('translated')}` : ''}`;
  const other = row.about === 'incident' ? '' : ` ${plain(words.say('anotherCase'))}`;
  const who = speakerText([row.speaker, ...(row.with ?? [])], index, words);
  return `- **${plain(who)}**, ${words.date(publicOn(row))}${other}. ${plain(stances)}. ${plain(row.claim)}${quote} ${sourcesText(row.sources, wish)}`;
};

const factLine = (fact: Fact, pageValue: string | null, wish: MarkdownWish): string => {
  const { index, words } = wish;
  const who = speakerText([fact.by, ...(fact.alsoBy ?? [])], index, words);
  const here = pageValue === null ? '' : ` ${words.say('exportOnPage', words.say('quoted', plain(pageValue)))}`;
  const withdrawn = fact.withdrawnOn === undefined ? '' : ` ${plain(words.say('factWithdrawn', words.date(fact.withdrawnOn)))}`;
  const value = plain(words.value(fact.value, index.nameOf));
  return `- **${plain(fact.label)}**: ${value}${withdrawn}. ${plain(who)}, ${words.date(publicOn(fact))}: ${plain(fact.statement)}${here} ${sourcesText(fact.sources, wish)}`;
};

/** Rows with one outcome, in the order of the record; what came later begins with what turns to what is carried. */
const groups = <Row extends Attribution | Fact, Told extends AttributionOutcome | FactOutcome>(
  told: readonly Told[],
  rows: readonly Row[],
  wish: MarkdownWish,
  lineOf: (row: Row, told: Told) => string,
): readonly string[] => {
  const found = new Map(told.map((one) => [bareId(one.id), one]));
  const { reading, incident, words } = wish;
  const learned = learnedSince(reading, incident).map(({ row }) => (row.type === 'fact' ? row.fact.id : row.statement.id));
  // What is not counted as learned, as values replaced in turn, stands last.
  const place = ({ id }: Row): number => (learned.includes(id) ? learned.indexOf(id) : learned.length);
  return TOLD.flatMap(([outcome, title]) => {
    const own = rows.filter(({ id }) => found.get(id)?.outcome === outcome);
    const ordered = outcome === 'later' ? own.toSorted((a, b) => place(a) - place(b)) : own;
    const lines = ordered.flatMap((row) => {
      const one = found.get(row.id);
      return one === undefined ? [] : [lineOf(row, one), ...quoted(wish, one.sentences)];
    });
    return section(words.say(title), 3, lines);
  });
};

const otherLine = ({ position, level }: FoundPosition, wish: MarkdownWish): readonly string[] => {
  const { index, words } = wish;
  const speakers = [position.speaker, ...position.also].map(({ entity, text }) => plain(entity === null ? text : index.nameOf(bareId(entity))));
  const stances = position.stances.map((stance) => plain(words.stance(stance, position.on))).join(separator(words));
  const how = level === 'none' ? '' : ` (${words.level(level)})`;
  return [`- **${speakers.join(separator(words))}**: ${stances}${how}`, ...quoted(wish, [position.sentence])];
};

/**
 * A reading as Markdown for somebody who writes about the story: what the page carries of the record, with its sentences,
 * what existed by then and is not found, what came later, each with speaker, date and source. It says nothing about the author.
 */
export const readingMarkdown = (wish: MarkdownWish): string => {
  const { reading, article, incident, index, words } = wish;
  const { say, date } = words;
  const { published, whole, title } = reading;
  const head = [
    `# ${plain(say('exportReading', title ?? article.url))}`,
    '',
    `- ${say('exportPage', link(article.url, article.url))}`,
    `- ${published === null ? say('exportDateNotFound') : say('exportPublished', date(published.date))}`,
    `- ${plain(say('exportRecord', incident.name, index.pack.title, date(index.pack.checked)))}`,
    ...(whole.whole ? [] : [`- ${say('exportCut')}`]),
    '',
    say('exportNote'),
    '',
  ];
  const facts = incident.facts.toSorted((a, b) => compareDates(publicOn(a), publicOn(b)));
  const body = [
    ...section(
      say('exportStatements'),
      2,
      groups(reading.attributions, inOrder(incident.attributions, index), wish, (row) => attributionLine(row, wish)),
    ),
    ...section(
      say('exportOther'),
      2,
      reading.positions.filter(({ rows }) => rows.length === 0).flatMap((found) => otherLine(found, wish)),
    ),
    ...section(
      say('facts'),
      2,
      groups(reading.facts, facts, wish, (fact, { pageValue }) => factLine(fact, pageValue, wish)),
    ),
    ...section(
      say('exportRemarks'),
      2,
      reading.remarks.flatMap(({ code, sentence }) => [`- ${say(REMARK[code])}`, ...quoted(wish, [sentence])]),
    ),
  ];
  return [...head, ...body, plain(`${index.pack.maintainer}, ${index.pack.licence}`)]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .concat('\n');
};
