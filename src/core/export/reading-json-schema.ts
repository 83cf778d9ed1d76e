import type { About, Level, Stance } from '../article/position.js';
import { z } from '../zod.js';
import type { ReadingJson } from './reading-json.js';

const text = z.string().max(10_000);
const offset = z.number().int().min(0);

const STANCES = [
  'attributes',
  'endorses',
  'implies',
  'declines',
  'denies',
  'counter-accuses',
  'disputes',
  'links-to-other-group',
  'withdraws',
] as const satisfies readonly Stance[];
const ABOUT = ['culprit', 'victims', 'details', 'responsibility'] as const satisfies readonly About[];
const LEVELS = ['cluster', 'based-in', 'state-linked', 'state-organ', 'country', 'person', 'none'] as const satisfies readonly Level[];

const quote = z.strictObject({ type: z.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text });
const place = z.strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset });
const selector = z.union([z.tuple([quote]), z.tuple([quote, place])]);

const rows = <Outcome extends string>(outcomes: readonly Outcome[]) => ({ id: text, outcome: z.enum(outcomes), sentences: z.array(selector) });

/** A reading as one of the extension's pages hands it out. */
export const readingJsonSchema: z.ZodType<ReadingJson> = z.strictObject({
  published: z.strictObject({ date: text, precision: z.enum(['day', 'month', 'year']), from: text }).nullable(),
  whole: z.boolean(),
  positions: z.array(
    z.strictObject({ speaker: text, stance: z.enum(STANCES), on: z.enum(ABOUT), level: z.enum(LEVELS), rows: z.array(text), sentence: selector }),
  ),
  attributions: z.array(z.strictObject(rows(['carried', 'not-found', 'later', 'moved', 'same-day']))),
  facts: z.array(z.strictObject({ ...rows(['carried', 'not-found', 'later', 'differs', 'same-day']), pageValue: text.optional() })),
});
