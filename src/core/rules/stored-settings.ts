import { MARK_KINDS } from '../mark-kind.js';
import { z } from '../zod.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import { backOf, type SettingsBack } from './settings-back.js';
import { differencesSchema, hostSchema, kindSchema, settingsBackSchema, type Differences } from './settings-schema.js';

/** How many changes can be taken back. */
export const MOST_UNDO = 10;

/** A change that was made: of which kind it was, and what takes it back. */
export interface PastChange {
  readonly what: string;
  readonly back: SettingsBack;
}

/** What is stored: only what differs from the defaults, and the last changes, the newest first. */
export interface StoredSettings {
  readonly version: 3;
  readonly now: Differences;
  readonly past: readonly PastChange[];
}

/** What is stored while nothing was changed. */
export const NOTHING_STORED: StoredSettings = { version: 3, now: {}, past: [] };

const complete = (now: Differences): Settings => ({ ...DEFAULT_SETTINGS, ...now });

/** The complete settings. */
export const completeSettings = ({ now }: Pick<StoredSettings, 'now'>): Settings => complete(now);

const what = z.string().max(20);

const third = z.strictObject({
  version: z.literal(3),
  now: differencesSchema,
  past: z.array(z.strictObject({ what, back: settingsBackSchema })).max(MOST_UNDO),
});

/** With each change, the whole of what was there before it was kept. */
const second = z.strictObject({
  version: z.literal(2),
  now: differencesSchema,
  past: z.array(z.strictObject({ what, before: differencesSchema })).max(MOST_UNDO),
});

const fromSecond = ({ now, past }: z.infer<typeof second>): StoredSettings => ({
  version: 3,
  now,
  past: past.flatMap(({ what: kind, before }, at) => {
    const after = at === 0 ? now : (past[at - 1]?.before ?? now);
    const back = backOf(complete(before), complete(after));
    return back === null ? [] : [{ what: kind, back }];
  }),
});

/** Before there were rules, a kind was on or off. */
const first = z.strictObject({
  kinds: z.partialRecord(kindSchema, z.boolean()).optional(),
  repeat: z.enum(['mixed', 'first']).optional(),
  sitesOff: z.array(hostSchema).max(5_000).optional(),
});

const fromFirst = ({ kinds = {}, repeat, sitesOff }: z.infer<typeof first>): StoredSettings => {
  const quiet = MARK_KINDS.filter((one) => kinds[one] === false);
  const now: Differences = {
    ...(quiet.length === 0 ? {} : { rules: quiet.map((one, at) => ({ subject: { type: 'kind', of: one }, site: null, effect: 'quiet', revision: at + 1 })) }),
    ...(repeat === 'first' ? { repeat: 'paragraph' } : {}),
    ...(sitesOff === undefined ? {} : { sitesOff }),
  };
  return { version: 3, now, past: [] };
};

const firstForm = first.transform(fromFirst);
const secondForm = second.transform(fromSecond);

const formOf = (value: unknown): z.ZodType<StoredSettings> => {
  if (typeof value !== 'object' || value === null || !('version' in value)) return firstForm;
  return value.version === 2 ? secondForm : third;
};

/** What is stored, of any version; an older form is brought up to date. */
export const storedSettingsSchema: z.ZodType<StoredSettings> = z.unknown().transform((value, context) => {
  // Not a union: a fault is to be named in the form that the value has.
  const read = formOf(value).safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});
