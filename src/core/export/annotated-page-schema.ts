import { storySchema } from '../match/story-schema.js';
import { reasonSchema } from '../match/reason-schema.js';
import { NAME_FORMS } from '../pack/entity-schema.js';
import { z } from '../zod.js';
import type { AnnotatedPage } from './web-annotation.js';

const text = z.string().max(4_000);
const offset = z.number().int().min(0);

/** What a tab says of its mentions for the export. A page script lives in the page's process, so its word is outside data. */
export const annotatedPageSchema: z.ZodType<AnnotatedPage> = z.strictObject({
  url: text,
  textLength: offset,
  stories: z.array(storySchema).max(200),
  mentions: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      exact: text,
      prefix: text,
      suffix: text,
      id: text,
      kind: text,
      form: z.enum(NAME_FORMS),
      reason: reasonSchema,
      shown: z.boolean(),
    }),
  ),
});
