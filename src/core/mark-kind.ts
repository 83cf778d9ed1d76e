import type { EntityKind } from './pack/entity-schema.js';

/** The seven ways a mention can look on a page. `own` is for the reader's own terms. */
export const MARK_KINDS = ['actor', 'person', 'agency', 'company', 'product', 'source', 'own'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

const MARK_OF: Record<EntityKind, MarkKind> = {
  'threat-actor': 'actor',
  operation: 'actor',
  malware: 'actor',
  person: 'person',
  'government-body': 'agency',
  country: 'agency',
  alliance: 'agency',
  organisation: 'company',
  product: 'product',
  technique: 'product',
  media: 'source',
  document: 'source',
  law: 'source',
};

/** The mark that mentions of an entity of this kind carry. */
export const markOf = (kind: EntityKind): MarkKind => MARK_OF[kind];
