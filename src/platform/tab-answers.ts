import { MARK_KINDS } from '../core/mark-kind.js';
import { articleSchema } from '../core/reading/article-schema.js';
import { reasonSchema } from '../core/match/reason-schema.js';
import { storySchema } from '../core/match/story-schema.js';
import { NAME_FORMS } from '../core/pack/entity-schema.js';
import { z } from '../core/zod.js';
import type { TabCalls } from './protocol.js';

const text = z.string().max(4_000);
const count = z.number().int().min(0);
const id = z.string().max(170);

const mention = z.strictObject({
  index: count,
  entity: id,
  others: z.array(id).max(40),
  mark: z.enum(MARK_KINDS),
  form: z.enum(NAME_FORMS),
  reason: reasonSchema,
  exact: text,
  prefix: text,
  suffix: text,
  shown: z.boolean(),
  markable: z.boolean(),
  aside: z.boolean(),
  listed: z.boolean(),
});

/** What a tab may answer. A page script lives in the page's process, so its word is outside data. */
export const tabAnswers: { readonly [Name in keyof TabCalls]: z.ZodType<TabCalls[Name]['answer']> } = {
  status: z.strictObject({
    state: z.enum(['reading', 'read', 'no-text', 'not-a-page', 'no-highlights']),
    title: text,
    stories: z.array(storySchema).max(200),
    mentions: count,
    counts: z.partialRecord(z.enum(MARK_KINDS), count),
    names: count,
  }),
  mentions: z.strictObject({ items: z.array(mention).max(2_000), total: count }),
  jump: z.strictObject({ found: z.boolean() }),
  rules: z.null(),
  step: z.strictObject({ found: z.boolean() }),
  article: z.strictObject({ article: articleSchema.nullable() }),
  flash: z.strictObject({ found: z.boolean() }),
  end: z.null(),
};
