import { z } from '../zod.js';
import type { Story } from './mention.js';

const text = z.string().max(4_000);
const count = z.number().int().min(0);

/** Whether a page is about an incident, as a page script says it. */
export const storySchema: z.ZodType<Story> = z.strictObject({
  incident: z.string().max(170),
  open: z.boolean(),
  why: z.enum(['strong', 'weak', 'too-few', 'other-story-in-title', 'other-story-outweighs', 'nothing']),
  found: count,
  need: count,
  evidence: z.array(z.strictObject({ group: text, text, times: count })).max(100),
});
