import type { Pack } from '../core/pack/schema.js';

/** Names by runtime id (`pack:entity`); the id itself where no pack has it. */
export const entityNames = (packs: readonly Pack[]): ((runtimeId: string) => string) => {
  const names = new Map<string, string>(packs.flatMap((pack) => pack.entities.map((entity) => [`${pack.id}:${entity.id}`, entity.name] as const)));
  return (runtimeId) => names.get(runtimeId) ?? runtimeId;
};
