import { MARK_KINDS, type MarkKind } from '../core/mark-kind.js';
import type { MentionItem } from '../platform/protocol.js';

/** Between the ids of a key: no id has a line break in it. */
export const SEPARATOR = '\n';

/** The mentions of one entity, in the order of the page. */
export interface EntityMentions {
  /** Runtime id; the ids of all candidates where the page does not settle which it is. */
  readonly key: string;
  readonly entity: string;
  readonly items: readonly MentionItem[];
}

/** The mentions of one kind of mark. */
interface KindMentions {
  readonly mark: MarkKind;
  readonly total: number;
  readonly entities: readonly EntityMentions[];
}

/** Groups mentions by kind, then by entity in order of first mention. Kinds keep one order and are left out when empty. */
export const groupMentions = (items: readonly MentionItem[]): readonly KindMentions[] =>
  MARK_KINDS.flatMap((mark) => {
    const ofKind = items.filter((item) => item.mark === mark);
    if (ofKind.length === 0) return [];
    const byEntity = new Map<string, MentionItem[]>();
    for (const item of ofKind) {
      const key = [item.entity, ...item.others].join(SEPARATOR);
      byEntity.set(key, [...(byEntity.get(key) ?? []), item]);
    }
    const entities = [...byEntity].map(([key, mentions]) => ({ key, entity: key.split(SEPARATOR)[0] ?? key, items: mentions }));
    return [{ mark, total: ofKind.length, entities }];
  });
