import type { Incident } from '../core/pack/incident-schema.js';
import type { Attribution, Fact } from '../core/pack/statement-schema.js';
import type { LaneName } from '../core/record/card-content.js';
import { inOrder } from '../core/record/order.js';
import type { PackIndex } from '../core/record/pack-index.js';
import { compareDates, publicOn } from '../core/record/partial-date.js';
import { LANE_OF, lanesOfStatement } from '../core/record/stance-lane.js';
import { headlineOf, type Headline } from '../core/reading/headline.js';
import { laterNames, type LaterName } from '../core/reading/later-names.js';
import { learnedSince, type Learned } from '../core/reading/later.js';
import type { AttributionOutcome, FactOutcome, Outcome, Reading } from '../core/reading/reading.js';

/** A statement of the record and what was found of it. */
export interface PositionRow {
  readonly row: Attribution;
  readonly found: AttributionOutcome;
  /** The lanes that get its sign: those that the text carries, else all of its own. Empty for what is not about the culprit. */
  readonly lanes: readonly LaneName[];
}

/** A fact of the record and what was found of it. */
export interface FactRow {
  readonly fact: Fact;
  readonly found: FactOutcome;
}

/** A reading, sorted for a view. Statements by date, then by name; facts by date. */
export interface ReadingView {
  /** Found, or possibly meant. */
  readonly carried: readonly PositionRow[];
  readonly notFound: readonly PositionRow[];
  readonly moved: readonly PositionRow[];
  readonly facts: Readonly<Record<'carried' | 'differs' | 'notFound', readonly FactRow[]>>;
  /** How many statements the page carries for sure, and how many came after its day. */
  readonly carries: number;
  readonly later: number;
  /** Positions on who did it: a side in a lane, however many statements there are of it. */
  readonly headline: Headline;
  /** What became known after the page's day; empty where it has none. */
  readonly learned: readonly Learned[];
  /** Names that changed after the page's day. */
  readonly names: readonly LaterName[];
}

/** Sorts what a reading found. Of rows on the article's own day that were not found, and of rows in a cut text, nothing is told. */
export const viewOf = (reading: Reading, incident: Incident, index: PackIndex): ReadingView => {
  const found = new Map(reading.attributions.map((one) => [one.id, one]));
  const lanesOf = (row: Attribution): readonly LaneName[] => {
    const own = lanesOfStatement(row);
    const said = reading.positions.filter(({ rows }) => rows.includes(row.id)).flatMap(({ position }) => position.stances.map((stance) => LANE_OF[stance]));
    const carried = own.filter((lane) => said.includes(lane));
    return carried.length > 0 ? carried : own;
  };
  const all = inOrder(incident.attributions, index).flatMap((row): PositionRow[] => {
    const one = found.get(row.id);
    return one === undefined ? [] : [{ row, found: one, lanes: lanesOf(row) }];
  });
  const here = all.filter(({ row }) => row.about === 'incident');
  const count = (outcome: Outcome): number => here.filter(({ found }) => found.outcome === outcome).length;

  const outcomes = new Map(reading.facts.map((one) => [one.id, one]));
  const facts = incident.facts
    .flatMap((fact): FactRow[] => {
      const one = outcomes.get(fact.id);
      return one === undefined ? [] : [{ fact, found: one }];
    })
    .toSorted((a, b) => compareDates(publicOn(a.fact), publicOn(b.fact)));
  const factsOf = (outcome: Outcome): readonly FactRow[] => facts.filter((row) => row.found.outcome === outcome);

  return {
    carried: here.filter(({ found: { outcome } }) => outcome === 'carried' || outcome === 'may-be-meant'),
    notFound: here.filter(({ found: { outcome } }) => outcome === 'not-found'),
    moved: all.filter(({ found: { outcome } }) => outcome === 'moved'),
    facts: { carried: factsOf('carried'), differs: factsOf('differs'), notFound: factsOf('not-found') },
    carries: count('carried'),
    later: count('later'),
    headline: headlineOf(reading, index.pack, incident),
    learned: reading.published === null ? [] : learnedSince(reading, incident),
    names: reading.published === null ? [] : laterNames(index.pack, incident, reading.published.date),
  };
};
