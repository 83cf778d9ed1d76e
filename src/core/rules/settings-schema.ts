import { MARK_KINDS } from '../mark-kind.js';
import { plainText } from '../pack/text-schema.js';
import { z } from '../zod.js';
import { EFFECTS } from './rule.js';
import { DEFAULT_SETTINGS, LINES, REPEATS, SCOPES, type OwnTerm, type Settings, type SettingsIntent } from './settings.js';

const host = z
  .string()
  .min(1)
  .max(260)
  .regex(/^[^\s/?#@]+$/, 'a site is a host name');
const id = z.string().min(1).max(170);
const kind = z.enum(MARK_KINDS);

const subject = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('all'), of: z.literal('') }),
  z.strictObject({ type: z.literal('kind'), of: kind }),
  z.strictObject({ type: z.enum(['pack', 'closed', 'story', 'entity']), of: id }),
]);

const site = z.strictObject({
  host,
  path: z
    .string()
    .max(500)
    .regex(/^(\/[^\s?#]*[^\s?#/])?$/, 'a path begins with a slash and does not end with one'),
  subdomains: z.boolean(),
});

const rule = z.strictObject({ subject, site: site.nullable(), effect: z.enum(EFFECTS), revision: z.number().int().min(0) });
const ruleChange = { subject, site: site.nullable(), effect: z.enum(EFFECTS).nullable() };
const style = z.strictObject({ line: z.enum(LINES), colour: kind, background: z.boolean() });

/** How many terms there can be, and how many can be added by one change. */
export const MOST_TERMS = 2_000;
export const MOST_AT_ONCE = 500;

/** A term is long enough to mean something: three letters, or two signs of a script that has no letters. */
const longEnough = (text: string): boolean => (text.match(/\p{L}|\p{N}/gu)?.length ?? 0) >= (/\p{Script=Han}/u.test(text) ? 2 : 3);

/** One of the reader's own terms. */
export const termSchema: z.ZodType<OwnTerm> = z.strictObject({
  text: plainText(120).refine(longEnough, 'a term needs three letters or more'),
  note: plainText(300).or(z.literal('')),
  mark: kind,
  caseExact: z.boolean(),
  inside: z.literal(true).exactOptional(),
});

const fields = {
  rules: z.array(rule).max(5_000),
  repeat: z.enum(REPEATS),
  scope: z.enum(SCOPES),
  styles: z.partialRecord(kind, style),
  terms: z.array(termSchema).max(MOST_TERMS),
  markTerms: z.boolean(),
  sitesOff: z.array(host).max(5_000),
  quiet: z.boolean(),
};

/** All settings, as they are exported and imported. */
// A file that was written before there was the last choice is read as well.
export const settingsSchema: z.ZodType<Settings> = z.strictObject({ ...fields, quiet: fields.quiet.default(false) });

/** What differs from the defaults. */
const differencesSchema: z.ZodType<Differences> = z.strictObject({
  rules: fields.rules.exactOptional(),
  repeat: fields.repeat.exactOptional(),
  scope: fields.scope.exactOptional(),
  styles: fields.styles.exactOptional(),
  terms: fields.terms.exactOptional(),
  markTerms: fields.markTerms.exactOptional(),
  sitesOff: fields.sitesOff.exactOptional(),
  quiet: fields.quiet.exactOptional(),
});
export type Differences = Partial<Settings>;

/** How many changes can be taken back. */
export const MOST_UNDO = 10;

const current = z.strictObject({
  version: z.literal(2),
  now: differencesSchema,
  /** The last changes, the newest first: what was changed and what was there before. */
  past: z.array(z.strictObject({ what: z.string().max(20), before: differencesSchema })).max(MOST_UNDO),
});
export type StoredSettings = z.infer<typeof current>;

/** Before there were rules, a kind was on or off. */
const first = z.strictObject({
  kinds: z.partialRecord(kind, z.boolean()).optional(),
  repeat: z.enum(['mixed', 'first']).optional(),
  sitesOff: z.array(host).max(5_000).optional(),
});

const upToDate = ({ kinds = {}, repeat, sitesOff }: z.infer<typeof first>): StoredSettings => {
  const quiet = MARK_KINDS.filter((one) => kinds[one] === false);
  const now: Differences = {
    ...(quiet.length === 0 ? {} : { rules: quiet.map((one, at) => ({ subject: { type: 'kind', of: one }, site: null, effect: 'quiet', revision: at + 1 })) }),
    ...(repeat === 'first' ? { repeat: 'paragraph' } : {}),
    ...(sitesOff === undefined ? {} : { sitesOff }),
  };
  return { version: 2, now, past: [] };
};

const firstForm = first.transform(upToDate);

const hasVersion = (value: unknown): boolean => typeof value === 'object' && value !== null && 'version' in value;

/** What is stored: only what differs from the defaults, and the last changes. An older form is brought up to date. */
export const storedSettingsSchema: z.ZodType<StoredSettings> = z.unknown().transform((value, context) => {
  // Not a union: a fault is to be named in the form that the value has.
  const read = (hasVersion(value) ? current : firstForm).safeParse(value);
  if (read.success) return read.data;
  for (const { path, message } of read.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

/** What is stored while nothing was changed. */
export const NOTHING_STORED: StoredSettings = { version: 2, now: {}, past: [] };

/** One change, as one of our own pages may ask for it. */
export const settingsIntentSchema: z.ZodType<SettingsIntent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rule'), ...ruleChange }),
  z.strictObject({ type: z.literal('rules'), rules: z.array(z.strictObject(ruleChange)).min(1).max(20) }),
  z.strictObject({ type: z.literal('repeat'), repeat: z.enum(REPEATS) }),
  z.strictObject({ type: z.literal('scope'), scope: z.enum(SCOPES) }),
  z.strictObject({ type: z.literal('style'), kind, style: style.nullable() }),
  z.strictObject({ type: z.literal('terms'), terms: z.array(termSchema).min(1).max(MOST_AT_ONCE) }),
  z.strictObject({ type: z.literal('forget-term'), text: z.string().max(120) }),
  z.strictObject({ type: z.literal('mark-terms'), on: z.boolean() }),
  z.strictObject({ type: z.literal('site'), host, on: z.boolean() }),
  z.strictObject({ type: z.literal('quiet'), on: z.boolean() }),
  z.strictObject({ type: z.literal('undo') }),
  z.strictObject({ type: z.literal('replace'), settings: settingsSchema }),
]);

/** The complete settings. */
export const completeSettings = ({ now }: StoredSettings): Settings => ({ ...DEFAULT_SETTINGS, ...now });
