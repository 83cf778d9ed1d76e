import type { MarkKind } from '../mark-kind.js';
import type { EntityKind } from '../pack/entity-schema.js';
import type { Stance, StanceObject } from '../pack/statement-schema.js';

/** The four lanes of DESIGN.md; the order on screen is that of their labels. */
export type LaneName = 'attributes' | 'counter-accuses' | 'declines' | 'denies';

/** The statements on who did it, one column a day (or a month, when there are over 24 days). */
export interface Lanes {
  readonly columns: readonly { readonly from: string; readonly to: string }[];
  readonly lanes: readonly { readonly lane: LaneName; readonly dots: readonly { readonly column: number; readonly id: string }[] }[];
  readonly precision: 'day' | 'month';
}

/** A source as it is cited. */
export interface Citation {
  readonly publisher: string;
  readonly url: string;
}

/** What the hover card shows of one entity. Plain data: it travels from the worker to the page. */
export interface CardContent {
  /** Runtime id, `pack:entity`. */
  readonly id: string;
  readonly kind: EntityKind;
  readonly mark: MarkKind;
  readonly name: string;
  readonly line: string;
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
  /** Runtime id of the incident, for the way to the popup. */
  readonly incident: string | null;
}
