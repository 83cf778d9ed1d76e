import type { Reason } from '../core/match/mention.js';
import type { TableEntity } from '../core/match/table.js';
import type { NameForm } from '../core/pack/entity-schema.js';
import type { PageBlock } from './block.js';

/** Words of the page. */
export type PageStretch = Pick<PageMention, 'block' | 'start' | 'end'>;

/** A mention and where it stands on the page. The same object as long as nothing about it changes. */
export interface PageMention {
  readonly block: PageBlock;
  /** UTF-16 units in the block's text. */
  readonly start: number;
  readonly end: number;
  readonly entity: TableEntity;
  /** The other entities it could be. */
  readonly others: readonly TableEntity[];
  readonly form: NameForm;
  readonly reason: Reason;
}
