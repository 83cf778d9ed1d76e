import type { MarkKind } from '../mark-kind.js';
import type { EntityKind } from '../pack/entity-schema.js';
import type { FactValue, Stance, StanceObject } from '../pack/statement-schema.js';

/** The four lanes of DESIGN.md; the order on screen is that of their labels. */
export type LaneName = 'attributes' | 'counter-accuses' | 'declines' | 'denies';

/** The statements on who did it, one column a day (or a month, when there are over 24 days). */
export interface Lanes {
  readonly columns: readonly { readonly from: string; readonly to: string }[];
  readonly lanes: readonly { readonly lane: LaneName; readonly dots: readonly { readonly column: number; readonly id: string }[] }[];
  readonly precision: 'day' | 'month';
  /** How many columns stand before the end of the page's day: what stands in later ones came after it. Null where it has no date. */
  readonly rule: number | null;
}

/** What came after a page, as one line of the card: a fact with its value, or a statement with its stance. */
export type LaterLine =
  | { readonly type: 'fact'; readonly statement: string; readonly label: string; readonly value: FactValue; readonly date: string }
  | { readonly type: 'statement'; readonly who: string; readonly claim: string; readonly stance: Stance; readonly on: StanceObject; readonly date: string };

/** A source as it is cited. */
export interface Citation {
  readonly publisher: string;
  readonly url: string;
}

/** What the hover card shows of one entity. Plain data: it travels from the worker to the page. */
export interface CardContent {
  /** Runtime id, `pack:entity`. */
  readonly id: string;
  /** What it is; `own-term` is a word of the reader's own. */
  readonly kind: EntityKind | 'own-term';
  readonly mark: MarkKind;
  readonly name: string;
  readonly line: string;
  /** BCP 47 tag of what its pack says; empty where that is not known. */
  readonly language: string;
  readonly role: { readonly text: string; readonly by: string; readonly on: string; readonly source: Citation | null } | null;
  /** The stances this entity took, newest last. */
  readonly stances: readonly { readonly stance: Stance; readonly on: StanceObject; readonly date: string }[];
  readonly latest: {
    readonly who: string;
    readonly text: string;
    readonly quote: string | null;
    readonly date: string;
    readonly source: Citation | null;
  } | null;
  readonly lanes: Lanes | null;
  /** What was not yet known on the page's day; null without a date, or where there is nothing. */
  readonly later: { readonly on: string; readonly lines: readonly LaterLine[] } | null;
  /** Runtime id of the incident, for the way to the popup. */
  readonly incident: string | null;
}
