import { z } from '../zod.js';
import type { Reason } from './mention.js';

const text = z.string().max(4_000);
const id = z.string().max(170);

/** Why a mention counts, as a page script says it. */
export const reasonSchema: z.ZodType<Reason> = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('always') }),
  z.strictObject({ code: z.literal('story'), incident: id }),
  z.strictObject({ code: z.literal('after-full'), full: text }),
  z.strictObject({ code: z.literal('near'), near: text }),
  z.strictObject({ code: z.literal('could-be'), entities: z.array(id).max(40) }),
]);
