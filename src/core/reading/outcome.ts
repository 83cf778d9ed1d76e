import type { Position } from '../article/position.js';
import type { Wholeness } from '../article/whole.js';
import type { Attribution } from '../pack/statement-schema.js';
import { LANE_OF } from '../record/stance-lane.js';
import type { ArticleText } from './article-text.js';
import { couldCarry } from './could-carry.js';
import { whenPublic, type Dated, type When } from './known-when.js';
import type { ArticleStretch, AttributionOutcome, Outcome } from './reading.js';
import { sideOf, speakerOf } from './speaker-of.js';

/** A row that was not found: what may be said of that, and why. */
export interface Absence {
  readonly outcome: Outcome;
  readonly reason: string;
}

const BY_DATE: Readonly<Record<Exclude<When, 'before'>, Absence>> = {
  after: { outcome: 'later', reason: 'public-later' },
  'same-day': { outcome: 'same-day', reason: 'same-day' },
  // Nothing is said of it either: it may have been public on that very day, or after it.
  unclear: { outcome: 'same-day', reason: 'dates-overlap' },
};

/** What the dates and the state of the text let one say of a row that was not found. `not-found` only before the day, in a whole text of a known language. */
export const absenceOf = (row: Dated, text: ArticleText, whole: Wholeness): Absence => {
  if (text.published === null) return { outcome: 'unknown', reason: 'no-date' };
  const when = whenPublic(row, text.published);
  if (when !== 'before') return BY_DATE[when];
  if (!whole.whole) return { outcome: 'unknown', reason: 'cut' };
  return text.lexicon === null ? { outcome: 'unknown', reason: 'language' } : { outcome: 'not-found', reason: 'absent' };
};

/** Found positions as `side lane`; a speaker that nobody knows stands for every unnamed one. */
const UNKNOWN = '?';

/** The lanes in which each side was found, whatever the matter. */
export const foundLanes = (positions: readonly Position[], text: ArticleText): ReadonlySet<string> =>
  new Set(
    positions.flatMap((position) => {
      const speakers = [speakerOf(position, text), ...position.also.map(({ entity }) => entity)];
      return speakers.flatMap((id) => position.stances.map((stance) => `${id === null ? UNKNOWN : sideOf(id, text)} ${LANE_OF[stance] ?? stance}`));
    }),
  );

/** Whether any lane of the row was found for its side: then the row is not called absent, it may be what was meant. */
const isLaneFound = (row: Attribution, text: ArticleText, lanes: ReadonlySet<string>): boolean =>
  row.stances.some(({ stance }) => {
    const lane = LANE_OF[stance] ?? stance;
    return [row.speaker, ...(row.with ?? [])].some(
      ({ entity, named }) => lanes.has(`${sideOf(entity, text)} ${lane}`) || (!named && lanes.has(`${UNKNOWN} ${lane}`)),
    );
  });

/** Where a row was found. */
export interface RowsFound {
  readonly moved: ReadonlyMap<string, readonly ArticleStretch[]>;
  readonly sure: ReadonlyMap<string, readonly ArticleStretch[]>;
  readonly maybe: ReadonlyMap<string, readonly ArticleStretch[]>;
  readonly lanes: ReadonlySet<string>;
}

/** What became of one statement of the record in the text. */
export const attributionOutcome = (row: Attribution, text: ArticleText, whole: Wholeness, found: RowsFound): AttributionOutcome => {
  const [moved, sure, maybe] = [found.moved.get(row.id), found.sure.get(row.id), found.maybe.get(row.id)];
  if (moved !== undefined) return { id: row.id, outcome: 'moved', sentences: moved, reason: 'said-elsewhere' };
  if (sure !== undefined) return { id: row.id, outcome: 'carried', sentences: sure, reason: 'found' };
  if (maybe !== undefined) return { id: row.id, outcome: 'may-be-meant', sentences: maybe, reason: 'several-rows' };
  const absent = absenceOf(row, text, whole);
  if (absent.outcome !== 'not-found') return { id: row.id, sentences: [], ...absent };
  if (row.about !== 'incident') return { id: row.id, outcome: 'unknown', sentences: [], reason: 'other-case' };
  if (isLaneFound(row, text, found.lanes)) return { id: row.id, outcome: 'unknown', sentences: [], reason: 'stance-found' };
  if (couldCarry(row, text)) return { id: row.id, outcome: 'unknown', sentences: [], reason: 'not-sure' };
  return { id: row.id, sentences: [], ...absent };
};
