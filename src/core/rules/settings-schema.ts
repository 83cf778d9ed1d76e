import { MARK_KINDS } from '../mark-kind.js';
import { z } from '../zod.js';
import { DEFAULT_SETTINGS, type Settings, type SettingsIntent } from './settings.js';

const host = z
  .string()
  .min(1)
  .max(260)
  .regex(/^[^\s/?#@]+$/, 'a site is a host name');

/** What is stored: only what differs from the defaults. */
export const storedSettingsSchema = z.strictObject({
  kinds: z.partialRecord(z.enum(MARK_KINDS), z.boolean()).optional(),
  repeat: z.enum(['mixed', 'first']).optional(),
  sitesOff: z.array(host).max(5_000).optional(),
});

export type StoredSettings = z.infer<typeof storedSettingsSchema>;

/** One change, as one of our own pages may ask for it. */
export const settingsIntentSchema: z.ZodType<SettingsIntent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('kind'), kind: z.enum(MARK_KINDS), on: z.boolean() }),
  z.strictObject({ type: z.literal('repeat'), repeat: z.enum(['mixed', 'first']) }),
  z.strictObject({ type: z.literal('site'), host, on: z.boolean() }),
]);

/** The complete settings. */
export const completeSettings = (stored: StoredSettings): Settings => ({
  kinds: { ...DEFAULT_SETTINGS.kinds, ...stored.kinds },
  repeat: stored.repeat ?? DEFAULT_SETTINGS.repeat,
  sitesOff: stored.sitesOff ?? DEFAULT_SETTINGS.sitesOff,
});
