import type { HeadSignals } from '../article/head-signals.js';
import { publicationOf } from '../article/publication/publication.js';
import { readPositions } from '../article/read-positions.js';
import { titleOf } from '../article/title.js';
import { wholeOf } from '../article/whole.js';
import { runtimeId } from '../pack/merge.js';
import type { PartialDate } from '../pack/partial-date.js';
import type { Pack } from '../pack/schema.js';
import { isAboutIncident } from './about-incident.js';
import { articleText, localMentions, partyMentions, type ArticleText } from './article-text.js';
import { factOutcomes } from './facts.js';
import { movedWords } from './moved.js';
import { attributionOutcome, foundLanes, type RowsFound } from './outcome.js';
import type { Article, ArticleStretch, FoundPosition, Reading } from './reading.js';
import { remarksOf } from './remarks.js';
import { quotesOfRows } from './row-words.js';
import { rowsOf } from './rows.js';
import { sideOf, speakerOf } from './speaker-of.js';
import { bodyOf, type Tongue } from './tongue.js';

const isIn = (sentence: ArticleStretch, sentences: readonly ArticleStretch[]): boolean =>
  sentences.some(({ block, start, end }) => block === sentence.block && start < sentence.end && end > sentence.start);

const byRow = (list: readonly (readonly [string, ArticleStretch])[]): ReadonlyMap<string, readonly ArticleStretch[]> => {
  const map = new Map<string, ArticleStretch[]>();
  for (const [id, sentence] of list) {
    const known = map.get(id) ?? [];
    if (!isIn(sentence, known)) known.push(sentence);
    map.set(id, known);
  }
  return map;
};

/** The positions of the text with their rows, and where each row was found. */
const positionsAndRows = (text: ArticleText): { readonly positions: FoundPosition[]; readonly found: RowsFound } => {
  const { blocks, lexicon, parties, incident } = text;
  const read = readPositions({ blocks, lexicon, parties, mentions: partyMentions(text) });
  const about = read.filter((position) => isAboutIncident(position, text));
  const quotes = quotesOfRows(text, incident.attributions);
  const moved = movedWords(text, about, quotes);

  const sure: (readonly [string, ArticleStretch])[] = [];
  const maybe: (readonly [string, ArticleStretch])[] = [];
  const positions = about.map((position): FoundPosition => {
    const id = speakerOf(position, text);
    const elsewhere = moved.filter(
      ({ row, sentences }) => isIn(position.sentence, sentences) && id !== null && sideOf(row.speaker.entity, text) === sideOf(id, text),
    );
    const match = rowsOf(position, text, quotes);
    // Beside moved words the sentence tells nothing of the day on which the rest was said.
    const list = match.sure && elsewhere.length === 0 ? sure : maybe;
    for (const row of match.rows) list.push([row, position.sentence]);
    const speaker = { ...position.speaker, entity: id };
    return {
      position: { ...position, speaker },
      rows: [...elsewhere.map(({ row }) => row.id), ...match.rows],
      level: position.level,
      strength: position.strength,
    };
  });
  const found = {
    moved: new Map(moved.map(({ row, sentences }) => [row.id, sentences])),
    sure: byRow(sure),
    maybe: byRow(maybe),
    lanes: foundLanes(about, text),
  };
  return { positions, found };
};

/**
 * Reads an article against the record of one incident (`incidentId`: the pack's own id or the runtime id). The caller has found the
 * story open; null where the pack has no such incident, or the text has no mention of anybody in it. `today`: the reader's day;
 * `tongue`: the language of the article.
 */
export const readArticle = (pack: Pack, incidentId: string, article: Article, signals: HeadSignals, today: PartialDate, tongue: Tongue): Reading | null => {
  const incident = pack.incidents.find(({ id }) => id === incidentId || runtimeId(pack.id, id) === incidentId);
  if (incident === undefined || localMentions(pack, article).length === 0) return null;
  const published = publicationOf(signals, today);
  const whole = wholeOf(signals, bodyOf(article));
  const text = articleText(pack, incident, article, tongue, published?.date ?? null);
  const { positions, found } = positionsAndRows(text);
  return {
    incident: runtimeId(pack.id, incident.id),
    title: titleOf(signals)?.text ?? null,
    published,
    whole,
    language: tongue.language?.code ?? null,
    positions,
    attributions: incident.attributions.map((row) => attributionOutcome(row, text, whole, found)),
    facts: factOutcomes(text, whole),
    remarks: remarksOf(text, positions, found),
  };
};
