import { z } from '../zod.js';

const text = z.string().max(2_000);
const pairs = z.array(z.tuple([text, text])).max(400);

/** What a page says of itself, as the script in it gives it: outside data, bounded in size. */
export const headSignalsSchema = z.strictObject({
  address: text,
  canonical: text,
  lang: text,
  title: text,
  headings: z.array(text).max(8),
  metas: pairs,
  linked: z.array(z.string().max(70_000)).max(12),
  properties: pairs,
  times: z.array(z.strictObject({ value: text, text, hints: z.string().max(8_000) })).max(8),
  behind: text,
  walls: z.array(text).max(8),
  loading: z.boolean(),
});
