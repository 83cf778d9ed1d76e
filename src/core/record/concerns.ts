import type { Attribution, Fact } from '../pack/statement-schema.js';

/** True where a fact is about the entity, or of its making. */
export const factConcerns = (fact: Fact, entity: string): boolean => fact.about.includes(entity) || fact.by.entity === entity;

/** True where the entity speaks, or is pointed to. */
export const statementConcerns = (row: Attribution, entity: string): boolean =>
  [row.speaker, ...(row.with ?? [])].some((one) => one.entity === entity) || row.targets.some((target) => target.entity === entity);
