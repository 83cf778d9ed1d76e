import type { QuoteHit } from '../article/quotes.js';
import type { Position } from '../article/position.js';
import { lastDay } from '../pack/partial-date.js';
import type { Attribution, Stance } from '../pack/statement-schema.js';
import { publicOn } from '../record/partial-date.js';
import { LANE_OF } from '../record/stance-lane.js';
import type { ArticleText } from './article-text.js';
import { whenPublic } from './known-when.js';
import { dateScore, statementDates } from './row-dates.js';
import { anchorScore } from './row-words.js';
import { speakerLevel } from './speaker-level.js';
import { speakerOf } from './speaker-of.js';

/** The rows of the record that a position is (`sure`, then one) or could be. */
export interface RowMatch {
  readonly rows: readonly string[];
  readonly sure: boolean;
}

const NONE: RowMatch = { rows: [], sure: false };
const MARGIN = 1;

const sameStance = (a: Stance, b: Stance): boolean => a === b || (LANE_OF[a] !== null && LANE_OF[a] === LANE_OF[b]);

/** True where the row takes one of the position's stances, in its lane, on the same matter. */
const sharesStance = (position: Position, row: Attribution): boolean =>
  row.stances.some(({ stance, on }) => on === position.on && position.stances.some((one) => sameStance(one, stance)));

/** A position that names who did it fits only rows that name the same side. */
const sharesTarget = ({ target, stances }: Position, row: Attribution, { sides }: ArticleText): boolean => {
  const id = target?.entity ?? null;
  if (id === null || stances.every((stance) => LANE_OF[stance] === 'declines' || LANE_OF[stance] === 'denies')) return true;
  const named = row.targets.flatMap(({ entity }) => entity ?? []);
  return named.length === 0 || named.some((other) => sides.same(id, other) || (sides.accused(id) && sides.accused(other)));
};

/** The row's own stance is the position's, not only its lane. */
const exact = (position: Position, row: Attribution): number =>
  row.stances.some(({ stance, on }) => on === position.on && position.stances.includes(stance)) ? 1 : 0;

interface Candidate {
  readonly row: Attribution;
  readonly level: number;
  readonly date: number;
}

const candidatesFor = (position: Position, text: ArticleText): Candidate[] => {
  const id = speakerOf(position, text);
  if (id === null) return [];
  const { incident, published } = text;
  const earliest = incident.attributions
    .filter(({ about }) => about === 'incident')
    .reduce((first, row) => (lastDay(publicOn(row)) < first ? publicOn(row) : first), '9999');
  const dates = statementDates(text, position.sentence, earliest);
  return incident.attributions.flatMap((row) => {
    if (row.about !== 'incident' || (published !== null && whenPublic(row, published) === 'after')) return [];
    if (!sharesStance(position, row) || !sharesTarget(position, row, text)) return [];
    const level = speakerLevel(id, position.speaker.text, row, text);
    // The day of a sentence is that of the one who passes the words on.
    const date = position.reported ? Math.max(0, dateScore(dates, row)) : dateScore(dates, row);
    return level === null ? [] : [{ row, level, date }];
  });
};

/** A row is surely meant where its own speaker says it, or where its day or its words are in the sentence: a body has many voices. */
const isOwn = (position: Position, { row, date }: Candidate, text: ArticleText, quotes: ReadonlyMap<string, QuoteHit>): boolean =>
  [row.speaker, ...(row.with ?? [])].some(({ entity }) => entity === speakerOf(position, text)) ||
  date > 0 ||
  anchorScore(text, position.sentence, row, [], quotes) >= 1;

/**
 * Which rows a position is: those of its stance, its side and its day at the nearest level of speaker. One that is left alone is it; of
 * several only one that the date or words of its own single out; else all of them are named.
 */
export const rowsOf = (position: Position, text: ArticleText, quotes: ReadonlyMap<string, QuoteHit>): RowMatch => {
  const all = candidatesFor(position, text);
  const nearest = Math.max(...all.map(({ level }) => level));
  const near = all.filter(({ level, date }) => level === nearest && date >= 0);
  const [only, second] = near;
  if (only === undefined) return NONE;
  if (second === undefined) return { rows: [only.row.id], sure: text.published !== null && isOwn(position, only, text, quotes) };
  const others = (row: Attribution): Attribution[] => near.flatMap((other) => (other.row === row ? [] : [other.row]));
  const scored = near
    .map(({ row, date }) => ({ row, points: date + exact(position, row) + anchorScore(text, position.sentence, row, others(row), quotes) }))
    .toSorted((a, b) => b.points - a.points);
  const [best, next] = scored;
  // Without a day of its own a page may be from before any of them.
  if (text.published !== null && best !== undefined && next !== undefined && best.points >= 1 && best.points - next.points >= MARGIN)
    return { rows: [best.row.id], sure: true };
  return { rows: near.map(({ row }) => row.id), sure: false };
};
