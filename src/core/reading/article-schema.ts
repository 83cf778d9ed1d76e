import { NAME_FORMS } from '../pack/entity-schema.js';
import { z } from '../zod.js';

const place = z.number().int().min(0);

/** An article as a tab gives it: outside data, bounded in size. */
export const articleSchema = z.strictObject({
  url: z.string().max(20_000),
  blocks: z.array(z.strictObject({ text: z.string().max(600_000), role: z.enum(['title', 'heading', 'text', 'caption']) })).max(100_000),
  mentions: z.array(z.strictObject({ block: place, start: place, end: place, entity: z.string().max(170), form: z.enum(NAME_FORMS) })).max(100_000),
});
