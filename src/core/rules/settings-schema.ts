import { MARK_KINDS } from '../mark-kind.js';
import { plainText } from '../pack/text-schema.js';
import { z } from '../zod.js';
import { EFFECTS } from './rule.js';
import type { ListBack, SettingsBack } from './settings-back.js';
import { LINES, REPEATS, SCOPES, type OwnTerm, type Settings, type SettingsIntent } from './settings.js';

/** The host of a site that is not read. */
export const hostSchema = z
  .string()
  .min(1)
  .max(260)
  .regex(/^[^\s/?#@]+$/, 'a site is a host name');
const id = z.string().min(1).max(170);
/** A kind of mark. */
export const kindSchema = z.enum(MARK_KINDS);

/** What a rule is about. */
export const subjectSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('all'), of: z.literal('') }),
  z.strictObject({ type: z.literal('kind'), of: kindSchema }),
  z.strictObject({ type: z.enum(['pack', 'closed', 'story', 'entity']), of: id }),
]);

/** Where a rule holds. */
export const siteSchema = z.strictObject({
  host: hostSchema,
  path: z
    .string()
    .max(500)
    .regex(/^(\/[^\s?#]*[^\s?#/])?$/, 'a path begins with a slash and does not end with one'),
  subdomains: z.boolean(),
});

const rule = z.strictObject({ subject: subjectSchema, site: siteSchema.nullable(), effect: z.enum(EFFECTS), revision: z.number().int().min(0) });
const ruleChange = { subject: subjectSchema, site: siteSchema.nullable(), effect: z.enum(EFFECTS).nullable() };
/** How a kind is drawn. */
export const styleSchema = z.strictObject({ line: z.enum(LINES), colour: kindSchema, background: z.boolean() });

/** How many terms there can be, and how many can be added by one change. */
export const MOST_TERMS = 2_000;
export const MOST_AT_ONCE = 500;

/** A term is long enough to mean something: three letters, or two signs of a script that has no letters. */
const longEnough = (text: string): boolean => (text.match(/\p{L}|\p{N}/gu)?.length ?? 0) >= (/\p{Script=Han}/u.test(text) ? 2 : 3);

/** One of the reader's own terms. */
export const termSchema: z.ZodType<OwnTerm> = z.strictObject({
  text: plainText(120).refine(longEnough, 'a term needs three letters or more'),
  note: plainText(300).or(z.literal('')),
  mark: kindSchema,
  caseExact: z.boolean(),
  inside: z.literal(true).exactOptional(),
});

/** The settings that are one value each. */
export const plainFields = {
  repeat: z.enum(REPEATS),
  scope: z.enum(SCOPES),
  markTerms: z.boolean(),
  quiet: z.boolean(),
};

/** How many rules there can be, and sites that are not read. */
export const MOST_RULES = 5_000;
export const MOST_SITES = 5_000;

const fields = {
  rules: z.array(rule).max(MOST_RULES),
  styles: z.partialRecord(kindSchema, styleSchema),
  terms: z.array(termSchema).max(MOST_TERMS),
  sitesOff: z.array(hostSchema).max(MOST_SITES),
  ...plainFields,
};

/** All settings, as they are exported and imported. */
// A file that was written before there was the last choice is read as well.
export const settingsSchema: z.ZodType<Settings> = z.strictObject({ ...fields, quiet: fields.quiet.default(false) });

/** The same fields, none of which has to be there. */
export const eachOptional = <Shape extends Readonly<Record<string, z.ZodType>>>(shape: Shape) =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.exactOptional()])) as {
    readonly [Key in keyof Shape]: z.ZodExactOptional<Shape[Key]>;
  };

/** What differs from the defaults. */
export type Differences = Partial<Settings>;
export const differencesSchema: z.ZodType<Differences> = z.strictObject(eachOptional(fields));

const listBack = <Item>(item: z.ZodType<Item>, most: number): z.ZodType<ListBack<Item>> =>
  z.strictObject({ out: z.array(z.string().max(2_000)).max(most), in: z.array(z.tuple([z.number().int().min(0), item])).max(most) });

/** What takes a change back. */
export const settingsBackSchema: z.ZodType<SettingsBack> = z.strictObject(
  eachOptional({
    rules: listBack(rule, MOST_RULES),
    terms: listBack(termSchema, MOST_TERMS),
    sitesOff: listBack(hostSchema, MOST_SITES),
    styles: z.partialRecord(kindSchema, styleSchema.nullable()),
    plain: z.strictObject(eachOptional(plainFields)),
  }),
);

/** One change, as one of our own pages may ask for it. */
export const settingsIntentSchema: z.ZodType<SettingsIntent> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rule'), ...ruleChange }),
  z.strictObject({ type: z.literal('rules'), rules: z.array(z.strictObject(ruleChange)).min(1).max(20) }),
  z.strictObject({ type: z.literal('repeat'), repeat: z.enum(REPEATS) }),
  z.strictObject({ type: z.literal('scope'), scope: z.enum(SCOPES) }),
  z.strictObject({ type: z.literal('style'), kind: kindSchema, style: styleSchema.nullable() }),
  z.strictObject({ type: z.literal('terms'), terms: z.array(termSchema).min(1).max(MOST_AT_ONCE) }),
  z.strictObject({ type: z.literal('forget-term'), text: z.string().max(120) }),
  z.strictObject({ type: z.literal('mark-terms'), on: z.boolean() }),
  z.strictObject({ type: z.literal('site'), host: hostSchema, on: z.boolean() }),
  z.strictObject({ type: z.literal('quiet'), on: z.boolean() }),
  z.strictObject({ type: z.literal('undo') }),
  z.strictObject({ type: z.literal('replace'), settings: settingsSchema }),
]);
