import type { About, Level, Stance, Who } from '../article/position.js';
import type { DatePrecision } from '../record/partial-date.js';
import type { Article, FoundPosition, Outcome, Reading } from '../reading/reading.js';
import { bareId } from './bare-id.js';
import { selectorOf, type Selector } from './selector.js';

/** What can be told of an attribution, and of a fact. */
const ATTRIBUTION_OUTCOMES = ['carried', 'not-found', 'later', 'moved', 'same-day'] as const;
const FACT_OUTCOMES = ['carried', 'not-found', 'later', 'differs', 'same-day'] as const;

/** One stance of one speaker. `speaker` is an entity id, or the words of the text where it is nobody of the record. */
interface PositionJson {
  readonly speaker: string;
  readonly stance: Stance;
  readonly on: About;
  readonly level: Level;
  readonly rows: readonly string[];
  readonly sentence: Selector;
}

interface RowJson<Told extends Outcome> {
  readonly id: string;
  readonly outcome: Told;
  readonly sentences: readonly Selector[];
}

/** A reading as it is written to a file. All ids are those inside the pack. */
export interface ReadingJson {
  readonly published: { readonly date: string; readonly precision: DatePrecision; readonly from: string } | null;
  readonly whole: boolean;
  readonly positions: readonly PositionJson[];
  readonly attributions: readonly RowJson<(typeof ATTRIBUTION_OUTCOMES)[number]>[];
  readonly facts: readonly (RowJson<(typeof FACT_OUTCOMES)[number]> & { readonly pageValue?: string | undefined })[];
}

const told = <Told extends Outcome>(outcome: Outcome, outcomes: readonly Told[]): readonly Told[] => outcomes.filter((one) => one === outcome);

const nameOf = ({ entity, text }: Who): string => (entity === null ? text : bareId(entity));

const positionsOf = ({ position, rows, level }: FoundPosition, sentence: Selector): readonly PositionJson[] => {
  const speakers = [...new Set([position.speaker, ...position.also].map(nameOf))];
  return speakers.flatMap((speaker) => position.stances.map((stance) => ({ speaker, stance, on: position.on, level, rows: rows.map(bareId), sentence })));
};

/**
 * The reading of an article, one entry per speaker and stance of a position.
 *
 * A row of which nothing can be told has no entry: one that may be meant (its position names it among its `rows`), and one of a text
 * that is cut or has no date (`whole`, `published`). What has no entry is neither carried nor missing.
 */
export const readingJson = (reading: Reading, article: Article): ReadingJson => {
  const select = (stretch: Parameters<typeof selectorOf>[1]): Selector => selectorOf(article, stretch);
  const { published } = reading;
  return {
    published: published === null ? null : { date: published.date, precision: published.precision, from: published.from },
    whole: reading.whole.whole,
    positions: reading.positions.flatMap((found) => positionsOf(found, select(found.position.sentence))),
    attributions: reading.attributions.flatMap(({ id, outcome, sentences }) =>
      told(outcome, ATTRIBUTION_OUTCOMES).map((one) => ({ id: bareId(id), outcome: one, sentences: sentences.map(select) })),
    ),
    facts: reading.facts.flatMap(({ id, outcome, sentences, pageValue }) =>
      told(outcome, FACT_OUTCOMES).map((one) => ({
        id: bareId(id),
        outcome: one,
        ...(pageValue === null ? {} : { pageValue }),
        sentences: sentences.map(select),
      })),
    ),
  };
};
